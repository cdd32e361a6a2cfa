/** Care: the weekly review of the caseload with the psychiatric consultant, and what came of each recommendation. */
@ApplicationModule(
        allowedDependencies = {"workflow", "audit", "patient", "team", "coordination", "assessment", "monitoring"})
package org.stepwell.review;

import org.springframework.modulith.ApplicationModule;
