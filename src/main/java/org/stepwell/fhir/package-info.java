/** Surface: what other systems send us as FHIR R4, taken whole or not at all. */
@ApplicationModule(
        allowedDependencies = {"patient", "audit", "team", "coordination", "assessment", "referral", "transition"})
package org.stepwell.fhir;

import org.springframework.modulith.ApplicationModule;
