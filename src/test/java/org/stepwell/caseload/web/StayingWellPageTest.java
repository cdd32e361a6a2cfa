package org.stepwell.caseload.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stepwell.HouseTest;
import org.stepwell.Visitor;
import org.stepwell.assessment.Instrument;
import org.stepwell.assessment.Scores;
import org.stepwell.audit.Actor;
import org.stepwell.coordination.ClosureDecisions;
import org.stepwell.coordination.ClosureWish;
import org.stepwell.coordination.ClosureWishes;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episodes;
import org.stepwell.coordination.Outcome;
import org.stepwell.coordination.RelapseAdvice;
import org.stepwell.coordination.RelapsePreventionPlans;
import org.stepwell.relation.DecidedBy;
import org.stepwell.relation.Said;
import org.stepwell.workflow.ControlledTime;

/** What a person's page says of staying well, of ending care and of coming back. */
@HouseTest
class StayingWellPageTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Enrolment people;

    @Autowired
    private Episodes episodes;

    @AfterEach
    void timeIsOurs() {
        ControlledTime.release();
    }

    @Test
    void tellsFromThePlanToTheReturn(
            @Autowired RelapsePreventionPlans plans,
            @Autowired ClosureWishes wishes,
            @Autowired ClosureDecisions decisions,
            @Autowired Scores scores) {
        ControlledTime.set(Instant.now().minus(Duration.ofDays(60)));
        var episode = people.enrol();
        var soon = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC).minusDays(50);
        Actor.asSystem("test", () -> {
            plans.write(episode.id(), new RelapseAdvice("Sleeping past noon.", "The lake.", "Kim.", null));
            wishes.record(episode.id(), wish(ClosureWish.Answer.DEFER, soon));
            wishes.record(episode.id(), wish(ClosureWish.Answer.CLOSE, null));
            decisions.record(episode.id(), true, null);
            episodes.close(episode.id());
        });
        ControlledTime.release();
        Actor.asSystem(
                "test",
                () -> scores.imported(
                        episode.patientId(), Instrument.PHQ_9, 15, Instant.now(), "well-" + episode.id()));

        var page = new Visitor(port)
                .signIn(CARE_MANAGER, "stepwell")
                .get("/patients/" + episode.patientId())
                .body();

        assertThat(page)
                .contains("Staying well", "Sleeping past noon.", "The lake.", "the person holds a copy")
                .contains("Robin Invented wanted time until", "Robin Invented agreed that care can end")
                .contains("Supervisor approved that care ends", "A score was reason to offer care again")
                .contains("Offer return to care");
    }

    @Test
    void namesTheCareBefore() {
        var first = people.enrol();
        Actor.asSystem("test", () -> {
            episodes.recordOutcome(first.id(), Outcome.TRANSFERRED);
            episodes.close(first.id());
        });
        people.enrol(first.patientId());

        assertThat(new Visitor(port)
                        .signIn(CARE_MANAGER, "stepwell")
                        .get("/patients/" + first.patientId())
                        .body())
                .contains("In care before, from")
                .contains("transferred");
    }

    private static ClosureWish.Asked wish(ClosureWish.Answer answer, LocalDate deferUntil) {
        return new ClosureWish.Asked(answer, new Said(DecidedBy.PATIENT, "Robin Invented", null), deferUntil, null);
    }
}
