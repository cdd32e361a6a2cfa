/** Ground: who the person is, what matters to them, and what their record says from elsewhere. */
@ApplicationModule(allowedDependencies = {})
package org.stepwell.patient;

import org.springframework.modulith.ApplicationModule;
