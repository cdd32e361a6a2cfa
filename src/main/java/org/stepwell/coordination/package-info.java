/** Care: the episode, from enrolment to the outcome it ends with. */
@ApplicationModule(allowedDependencies = {"workflow", "audit", "patient", "team", "relation", "consent"})
package org.stepwell.coordination;

import org.springframework.modulith.ApplicationModule;
