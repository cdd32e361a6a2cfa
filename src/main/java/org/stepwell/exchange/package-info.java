/** What leaves the building: written down with the step that decided it, delivered once, and never lost. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"workflow", "audit", "patient", "team"})
package org.stepwell.exchange;
