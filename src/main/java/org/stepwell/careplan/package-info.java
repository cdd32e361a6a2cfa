/** Care: the shared care plan, drafted from needs, agreed by the person, signed, versioned and locked. */
@ApplicationModule(
        allowedDependencies = {
            "workflow",
            "audit",
            "patient",
            "team",
            "relation",
            "consent",
            "coordination",
            "assessment"
        })
package org.stepwell.careplan;

import org.springframework.modulith.ApplicationModule;
