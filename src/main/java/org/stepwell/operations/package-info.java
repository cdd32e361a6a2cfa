/**
 * Surface: what stands still in the engine, and the ways to get it going again, one person or many at a time. Repair
 * needs the truth and not what we noted of it, so that these pages, alone, ask the engine and read its run-time tables.
 */
@ApplicationModule(
        allowedDependencies = {"workflow", "audit", "patient", "team", "coordination", "teamnote", "worklist"})
package org.stepwell.operations;

import org.springframework.modulith.ApplicationModule;
