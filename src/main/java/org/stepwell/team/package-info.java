/** People: accounts, roles, care teams, and who may see or change whose record. */
@ApplicationModule(allowedDependencies = {"workflow", "audit", "patient"})
package org.stepwell.team;

import org.springframework.modulith.ApplicationModule;
