/** Surface: everybody's tasks, as a projection kept in the engine's own transaction. */
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
            "notification"
        })
package org.stepwell.worklist;

import org.springframework.modulith.ApplicationModule;
