/** Surface: who saw and did what, for those who answer for it; what stands out, and what came of it. */
@ApplicationModule(allowedDependencies = {"workflow", "audit", "document", "patient", "team"})
package org.stepwell.oversight;

import org.springframework.modulith.ApplicationModule;
