/** Surface: what a supervisor must see in ten seconds, and where to act on it. */
@ApplicationModule(allowedDependencies = {"workflow", "audit", "document", "patient", "team", "teamnote", "handover"})
package org.stepwell.dashboard;

import org.springframework.modulith.ApplicationModule;
