/** Care: the work with the people close to a patient: how strained a caregiver is, and sessions with the family. */
@ApplicationModule(
        allowedDependencies = {"workflow", "audit", "patient", "team", "relation", "coordination", "assessment"})
package org.stepwell.family;

import org.springframework.modulith.ApplicationModule;
