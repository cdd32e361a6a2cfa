package org.stepwell.insurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.stepwell.HouseTest;
import org.stepwell.coordination.Enrolment;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;

/** What may be sent at once, and for what a person has to ask first; nothing undecided is ever sent or lost. */
@HouseTest
class AuthorizationsTest {

    @Autowired
    private Walk walk;

    @Autowired
    private Authorizations authorizations;

    private EpisodeId episode;
    private UUID about;

    @BeforeEach
    void somebodyInCare(@Autowired Enrolment enrolment) {
        ControlledTime.set(Instant.parse("2026-03-02T09:00:00Z"));
        episode = enrolment.enrol().id();
        about = UUID.randomUUID();
    }

    @AfterEach
    void letTimeRun() {
        ControlledTime.release();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            true  |            |       | psychotherapy
            true  | anthem     | false | psychotherapy
            false | medicaid   | true  | psychotherapy
            false | medicare   | true  | primary-care
            """)
    void isSentAtOnce(boolean free, String payer, Boolean taken, String kind) {
        assertThat(check(new Sending(about, UUID.randomUUID(), kind, free, payer, taken)))
                .isTrue();
        assertThat(walk.as(CARE_MANAGER, () -> authorizations.of(episode))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                       | | psychotherapy        | INSURANCE_UNKNOWN
            medicaid   | | psychotherapy        | TERMS_UNKNOWN
            commercial | false | psychotherapy  | NOT_TAKEN
            commercial | true | psychotherapy   | ASK
            medicaid   | true | occupational-therapy | NEEDED
            anthem     | true | psychotherapy   | NO_RULE
            medicaid   | true | something-new   | NO_RULE
            """)
    void isAPersonsToFindOut(String payer, Boolean taken, String kind, Undecided why) {
        assertThat(check(new Sending(about, UUID.randomUUID(), kind, false, payer, taken)))
                .isFalse();
        assertThat(walk.as(CARE_MANAGER, () -> authorizations.current(episode, about)))
                .satisfies(open -> assertThat(open.why()).isEqualTo(why))
                .satisfies(open -> assertThat(open.outcome()).isEmpty());
    }

    @Test
    void aYearWithoutARuleIsAPersonsToFindOut() {
        ControlledTime.set(Instant.parse("2031-01-02T09:00:00Z"));

        assertThat(check(new Sending(about, UUID.randomUUID(), "psychotherapy", false, "medicaid", true)))
                .isFalse();
        assertThat(walk.as(CARE_MANAGER, () -> authorizations.current(episode, about))
                        .why())
                .isEqualTo(Undecided.NO_RULE);
    }

    private boolean check(Sending sending) {
        return walk.as(CARE_MANAGER, () -> authorizations.check(episode, sending));
    }
}
