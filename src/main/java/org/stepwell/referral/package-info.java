/** Care: one referral for each need the team cannot meet itself, followed until the person says what came of it. */
@ApplicationModule(
        allowedDependencies = {
            "workflow",
            "audit",
            "patient",
            "team",
            "relation",
            "consent",
            "directory",
            "insurance",
            "exchange",
            "coordination",
            "assessment",
            "careplan"
        })
package org.stepwell.referral;

import org.springframework.modulith.ApplicationModule;
