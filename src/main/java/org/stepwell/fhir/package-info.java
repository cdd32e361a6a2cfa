/** Surface: what other systems send us as FHIR R4, taken whole or not at all. */
@ApplicationModule(
        allowedDependencies = {
            "workflow",
            "patient",
            "audit",
            "team",
            "insurance",
            "coordination",
            "assessment",
            "referral",
            "transition"
        })
package org.stepwell.fhir;

import org.springframework.modulith.ApplicationModule;
