/** Care: the minutes that care took, and what a payer's rule makes of them month by month. */
@ApplicationModule(
        allowedDependencies = {
            "workflow",
            "audit",
            "patient",
            "team",
            "consent",
            "coordination",
            "assessment",
            "monitoring",
            "transition"
        })
package org.stepwell.billing;

import org.springframework.modulith.ApplicationModule;
