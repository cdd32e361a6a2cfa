/** Surface: the page of the patient and their family, in their language and plain words. */
@ApplicationModule(
        allowedDependencies = {
            "workflow",
            "audit",
            "patient",
            "team",
            "relation",
            "consent",
            "directory",
            "coordination",
            "assessment",
            "careplan",
            "referral",
            "medication",
            "monitoring",
            "crisis",
            "notification",
            "worklist"
        })
package org.stepwell.portal;

import org.springframework.modulith.ApplicationModule;
