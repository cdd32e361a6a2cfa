/** What the person allows to be shared, with whom and until when. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"patient", "audit", "workflow", "team", "relation"})
package org.stepwell.consent;
