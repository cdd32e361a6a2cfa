/** Surface: where analysts change processes, rules and forms, and publish them once somebody else has agreed. */
@ApplicationModule(allowedDependencies = {"workflow", "audit", "team", "patient", "sandbox"})
package org.stepwell.studio;

import org.springframework.modulith.ApplicationModule;
