/** Surface: what the clinic's director reads once a month, put together from what the other surfaces show. */
@ApplicationModule(
        allowedDependencies = {"workflow", "document", "team", "handover", "dashboard", "flow", "operations", "measure"
        })
package org.stepwell.report;

import org.springframework.modulith.ApplicationModule;
