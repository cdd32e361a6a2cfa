/** Ground: who acts, and the trail of who saw and changed what. */
@ApplicationModule(allowedDependencies = "patient")
package org.stepwell.audit;

import org.springframework.modulith.ApplicationModule;
