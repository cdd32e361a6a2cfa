/** Care: what happens when a person may come to harm, from the first word of it until a person says it is over. */
@ApplicationModule(
        allowedDependencies = {
            "workflow",
            "keys",
            "audit",
            "patient",
            "team",
            "consent",
            "coordination",
            "assessment",
            "careplan",
            "referral",
            "monitoring",
            "adjustment"
        })
package org.stepwell.crisis;

import org.springframework.modulith.ApplicationModule;
