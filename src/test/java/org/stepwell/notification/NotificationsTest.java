package org.stepwell.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.stepwell.HouseTest;
import org.stepwell.audit.Actor;
import org.stepwell.patient.InvalidPatient;
import org.stepwell.patient.MessageWishes;
import org.stepwell.patient.Patients;
import org.stepwell.team.NotPermitted;
import org.stepwell.workflow.Walk;

/** On a site that has set up neither a mail server nor a gateway, as the embedded run. */
@HouseTest
class NotificationsTest {

    private static final MessageWishes BY_TEXT = new MessageWishes(null, true, false, false, false);

    @Autowired
    private Walk walk;

    @Autowired
    private Patients patients;

    @Autowired
    private MessagePreferences preferences;

    @Autowired
    private Notifications notifications;

    private Addressee person;

    @BeforeEach
    void somebody(@Autowired ObjectProvider<Addressee> people) {
        person = people.getObject();
    }

    @Test
    void keepsWhatItWouldHaveSentAndStartsNoJourneyForIt() {
        person.speaking(null, BY_TEXT).planPublished();

        stands(NotificationState.NOT_SET_UP, Reason.NO_CHANNEL);
        assertThat(walk.instance("message-delivery", person.key())).isNull();
        assertThat(person.message().settledAt()).isNotEmpty();
    }

    @Test
    void saysThatNobodyIsOnCall(@Autowired Clock clock) {
        person.speaking(null, BY_TEXT);
        Actor.asSystem(
                "test",
                () -> notifications.write(
                        person.episode(), Notice.of(Subject.STEP_ESCALATED, "a step", clock.instant())));

        stands(NotificationState.NOT_SET_UP, Reason.NOBODY_ON_CALL);
    }

    @Test
    void takesDownWhatThePersonWantsFromThoseWhoCoordinateTheirCare() {
        person.speaking(null, MessageWishes.notAsked());

        walk.as(CARE_MANAGER, () -> {
            preferences.change(person.patient(), BY_TEXT);
            return null;
        });

        assertThat(patients.of(person.patient()).messages()).isEqualTo(BY_TEXT);
        assertThatThrownBy(() -> walk.as("analyst", () -> {
                    preferences.change(person.patient(), MessageWishes.notAsked());
                    return null;
                }))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void refusesAnAddressThatIsNone() {
        assertThatThrownBy(() -> new MessageWishes("robin at home", null, null, false, false))
                .isInstanceOf(InvalidPatient.class);
        assertThatThrownBy(() -> new MessageWishes("a@b.org,c@d.org", null, null, false, false))
                .isInstanceOf(InvalidPatient.class);
    }

    private void stands(NotificationState state, Reason reason) {
        assertThat(person.message().state()).isEqualTo(state);
        assertThat(person.message().reason()).contains(reason);
    }
}
