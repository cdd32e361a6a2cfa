/** Care: people move from one care manager to another, one by one or a whole caseload, and nobody carries too many. */
@ApplicationModule(allowedDependencies = {"workflow", "audit", "patient", "team", "coordination"})
package org.stepwell.handover;

import org.springframework.modulith.ApplicationModule;
