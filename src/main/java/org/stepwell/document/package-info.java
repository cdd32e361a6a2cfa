/** Ground: what people take along of a page, as a document or as a file for a spreadsheet. */
@ApplicationModule(allowedDependencies = "workflow")
package org.stepwell.document;

import org.springframework.modulith.ApplicationModule;
