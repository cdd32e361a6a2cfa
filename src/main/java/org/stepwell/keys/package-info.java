/** Ground: seals the fields that nobody with the database alone may read, with keys that lie outside it. */
@ApplicationModule(allowedDependencies = {"workflow", "audit"})
package org.stepwell.keys;

import org.springframework.modulith.ApplicationModule;
