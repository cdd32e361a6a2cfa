/** Care: the attempts to reach somebody who did not come or does not answer, and who decides to let go of them. */
@ApplicationModule(
        allowedDependencies = {
            "workflow",
            "audit",
            "patient",
            "team",
            "relation",
            "consent",
            "coordination",
            "referral",
            "monitoring"
        })
package org.stepwell.outreach;

import org.springframework.modulith.ApplicationModule;
