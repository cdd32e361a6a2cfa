/** Ground: the vocabulary in which features speak to the process engine, and the only setup it gets. */
@ApplicationModule(allowedDependencies = {"audit", "patient"})
package org.stepwell.workflow;

import org.springframework.modulith.ApplicationModule;
