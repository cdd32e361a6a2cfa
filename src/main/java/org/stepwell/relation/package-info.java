/** People: who is close to a patient, what they agreed to themselves, and who may decide in the patient's place. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"patient", "audit", "workflow", "team"})
package org.stepwell.relation;
