/** Surface: the people one cares for, and the page about each of them. */
@ApplicationModule(
        allowedDependencies = {
            "workflow",
            "audit",
            "document",
            "patient",
            "team",
            "relation",
            "consent",
            "directory",
            "insurance",
            "coordination",
            "assessment",
            "careplan",
            "referral",
            "medication",
            "monitoring",
            "adjustment",
            "crisis",
            "outreach",
            "transition",
            "relapse",
            "family",
            "review",
            "handover",
            "billing",
            "notification",
            "teamnote",
            "survey",
            "worklist",
            "fhir"
        })
package org.stepwell.caseload;

import org.springframework.modulith.ApplicationModule;
