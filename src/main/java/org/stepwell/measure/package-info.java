/** Surface: what came of care, counted over everybody and over time. */
@ApplicationModule(
        allowedDependencies = {"workflow", "audit", "document", "patient", "team", "coordination", "assessment", "fhir"
        })
package org.stepwell.measure;

import org.springframework.modulith.ApplicationModule;
