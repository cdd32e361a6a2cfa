/** Care: contacts at the pace the rules give, and what each of them says about the way to the target. */
@ApplicationModule(
        allowedDependencies = {
            "workflow",
            "audit",
            "patient",
            "team",
            "consent",
            "coordination",
            "assessment",
            "careplan",
            "referral"
        })
package org.stepwell.monitoring;

import org.springframework.modulith.ApplicationModule;
