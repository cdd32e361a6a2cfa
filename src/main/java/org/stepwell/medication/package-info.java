/** Care: one list of medicines from all prescribers, checked against the rules and signed by both who prescribe. */
@ApplicationModule(allowedDependencies = {"workflow", "audit", "patient", "team", "coordination"})
package org.stepwell.medication;

import org.springframework.modulith.ApplicationModule;
