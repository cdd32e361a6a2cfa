/** People: who pays for a person's care, and what a payer has to be asked before something is sent. */
@ApplicationModule(allowedDependencies = {"workflow", "audit", "patient", "team"})
package org.stepwell.insurance;

import org.springframework.modulith.ApplicationModule;
