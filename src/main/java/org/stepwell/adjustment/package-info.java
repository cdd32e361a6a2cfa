/** Care: the case conference that changes a plan whose goals are missed. */
@ApplicationModule(allowedDependencies = {"workflow", "audit", "patient", "team", "coordination", "careplan"})
package org.stepwell.adjustment;

import org.springframework.modulith.ApplicationModule;
