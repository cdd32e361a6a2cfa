package org.stepwell.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stepwell.Visitor;
import org.stepwell.consent.ConsentScope;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.team.Accounts;

/** What holds of each step that is asked of a person on their own page, whatever it asks. */
@Component
class AskedOfMe {

    private final OwnSide own;
    private final Accounts accounts;
    private final Enrolment enrolment;
    private final Clock clock;

    AskedOfMe(OwnSide own, Accounts accounts, Enrolment enrolment, Clock clock) {
        this.own = own;
        this.accounts = accounts;
        this.enrolment = enrolment;
        this.clock = clock;
    }

    /** The person themself, who reads in this language. */
    Visitor person(int port, String username, String language) {
        accounts.speak(username, language);
        return new Visitor(port).signIn(username, OwnSide.PASSWORD);
    }

    Visitor guardian(int port, Episode episode) {
        var today = LocalDate.now(clock);
        return person(port, own.guardian(episode, today.minusDays(3), today), "en");
    }

    /** Somebody else in care, staff, and family without the authority or whose authority has ended. */
    void isNobodyElses(int port, Episode episode, String task, Map<String, String> answers) {
        own.allow(episode, ConsentScope.CARE_TEAM, ConsentScope.COMMUNITY_SERVICES, ConsentScope.FAMILY);
        var today = LocalDate.now(clock);
        var others = List.of(
                person(port, own.person(enrolment.enrol()), "en"),
                new Visitor(port).signIn(CARE_MANAGER, "stepwell"),
                person(port, own.family(episode), "en"),
                person(port, own.guardian(episode, today.minusDays(3), today.minusDays(1)), "en"));
        for (var other : others) {
            assertThat(other.get("/me/tasks/" + task).statusCode()).isEqualTo(404);
            assertThat(other.post("/me/tasks/" + task, answers).statusCode()).isEqualTo(404);
        }
    }
}
