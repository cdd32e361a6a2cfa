/** Care: what the team tells the person between meetings, and whoever is on call. It leaves by e-mail or text message. */
@ApplicationModule(
        allowedDependencies = {
            "workflow",
            "audit",
            "patient",
            "team",
            "coordination",
            "careplan",
            "referral",
            "outreach"
        })
package org.stepwell.notification;

import org.springframework.modulith.ApplicationModule;
