/** Surface: how care moves through the processes, step by step, and where it waits. */
@ApplicationModule(allowedDependencies = {"workflow", "audit", "patient", "team"})
package org.stepwell.flow;

import org.springframework.modulith.ApplicationModule;
