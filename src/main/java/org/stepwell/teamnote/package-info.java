/** Care: what somebody of the team tells the others about a person, kept with the person (FHIR Communication). */
@ApplicationModule(allowedDependencies = {"workflow", "audit", "patient", "team", "consent"})
package org.stepwell.teamnote;

import org.springframework.modulith.ApplicationModule;
