/** Care: stays in hospital and emergency departments, and what has to follow them. */
@ApplicationModule(
        allowedDependencies = {
            "workflow",
            "audit",
            "patient",
            "team",
            "consent",
            "coordination",
            "assessment",
            "medication",
            "outreach"
        })
package org.stepwell.transition;

import org.springframework.modulith.ApplicationModule;
