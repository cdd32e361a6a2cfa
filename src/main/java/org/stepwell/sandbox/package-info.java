/** Surface: tries a way of working on invented patients, apart from everybody who is in care. */
@ApplicationModule(
        allowedDependencies = {
            "workflow",
            "audit",
            "patient",
            "team",
            "coordination",
            "directory",
            "crisis",
            "notification",
            "worklist"
        })
package org.stepwell.sandbox;

import org.springframework.modulith.ApplicationModule;
