/** Surface: what stands still in the engine, and the ways to get it going again, one person or many at a time. */
@ApplicationModule(
        allowedDependencies = {"workflow", "audit", "patient", "team", "coordination", "teamnote", "worklist"})
package org.stepwell.operations;

import org.springframework.modulith.ApplicationModule;
