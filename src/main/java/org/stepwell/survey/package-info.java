/** Care: asking people how they find their care. */
@ApplicationModule(allowedDependencies = {"workflow", "audit", "patient", "team", "coordination", "careplan"})
package org.stepwell.survey;

import org.springframework.modulith.ApplicationModule;
