package org.stepwell.caseload.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.stepwell.consent.Part2Notice;
import org.stepwell.patient.Patient;
import org.stepwell.team.CareTeamMember;
import org.stepwell.workflow.Words;

/** One version of a care plan as a document to read, print and hand over; says dates itself, as it is also written outside a page. */
record PlanDocument(Patient patient, PlanView view, List<CareTeamMember> team, Instant madeAt, ZoneId zone) {

    public String title() {
        return Words.say("plan-document.of", patient.name());
    }

    /** @return what 42 CFR 2.32 wants with it */
    public String notice() {
        return Part2Notice.STATEMENT;
    }

    public String made() {
        return day(madeAt);
    }

    public String day(LocalDate day) {
        return Texts.day(day);
    }

    public String day(Instant at) {
        return Texts.day(LocalDate.ofInstant(at, zone));
    }
}
