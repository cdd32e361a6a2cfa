/** Care: noticing that trouble is back after care has ended, and offering care again. */
@ApplicationModule(
        allowedDependencies = {"workflow", "audit", "patient", "team", "relation", "coordination", "assessment"})
package org.stepwell.relapse;

import org.springframework.modulith.ApplicationModule;
