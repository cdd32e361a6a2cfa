/** Care: a record opened past its care team when somebody may come to harm, and what a privacy officer says to it. */
@ApplicationModule(allowedDependencies = {"workflow", "audit", "patient", "team", "consent"})
package org.stepwell.emergency;

import org.springframework.modulith.ApplicationModule;
