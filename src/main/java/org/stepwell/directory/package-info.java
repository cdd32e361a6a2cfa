/** People: the services the team can refer to and how well each would fit somebody; it knows no patient. */
@ApplicationModule(allowedDependencies = {"workflow", "audit", "team"})
package org.stepwell.directory;

import org.springframework.modulith.ApplicationModule;
