/** Care: what the team found out about the person: scores, sections, needs and the levels that follow from them. */
@ApplicationModule(allowedDependencies = {"workflow", "audit", "patient", "team", "consent", "coordination"})
package org.stepwell.assessment;

import org.springframework.modulith.ApplicationModule;
