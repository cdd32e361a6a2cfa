package org.stepwell.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.stepwell.HouseTest;
import org.stepwell.patient.ContactChannel;
import org.stepwell.patient.Demographics;
import org.stepwell.patient.MessageWishes;
import org.stepwell.patient.Patients;
import org.stepwell.patient.Preferences;
import org.stepwell.workflow.ControlledTime;

/** What does not go although it could. */
@HouseTest
class HeldBackTest extends Carriers {

    private static final MessageWishes BY_TEXT = new MessageWishes(null, true, false, false, false);

    @Autowired
    private Patients patients;

    private Addressee person;

    @BeforeEach
    void somebody(@Autowired ObjectProvider<Addressee> people) {
        person = people.getObject();
    }

    @Test
    void holdsBackWhatNobodyAskedFor() {
        person.speaking("Spanish", MessageWishes.notAsked()).planPublished();

        stands(NotificationState.HELD_BACK, Reason.NO_MESSAGES_WANTED);
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "LETTER", "PORTAL"})
    void takesAPreferenceForAnotherWayAsNo(ContactChannel preferred) {
        person.speaking(null, MessageWishes.notAsked()).prefers(preferred).planPublished();

        stands(NotificationState.HELD_BACK, Reason.NO_MESSAGES_WANTED);
    }

    @Test
    void takesAPreferenceForTextAsYesUntilThePersonSaysNo() {
        person.speaking(null, MessageWishes.notAsked())
                .prefers(ContactChannel.TEXT)
                .planPublished();
        assertThat(person.message().state()).isEqualTo(NotificationState.WAITING);

        ControlledTime.set(MONDAY.plusSeconds(60));
        person.wishes(new MessageWishes(null, false, null, false, false)).planPublished();
        stands(NotificationState.HELD_BACK, Reason.NO_MESSAGES_WANTED);
    }

    @Test
    void holdsBackEverythingFromSomebodyWhoWantsNoMessages() {
        person.speaking(null, new MessageWishes("robin@example.org", true, true, true, true))
                .planPublished();

        stands(NotificationState.HELD_BACK, Reason.UNSUBSCRIBED);
    }

    @Test
    void saysThatNoAddressIsKnown() {
        person.speaking(null, new MessageWishes(null, false, true, false, false))
                .planPublished();

        stands(NotificationState.NOT_TOLD, Reason.NO_ADDRESS);
    }

    @Test
    void writesToNobodyWhoHasDied() {
        person.speaking(null, BY_TEXT);
        var alive = patients.of(person.patient()).demographics();
        var died =
                new Demographics(alive.family(), alive.given(), null, alive.gender(), true, null, alive.phone(), null);
        patients.update(person.patient(), died, Preferences.none(), Set.of());

        person.planPublished();

        stands(NotificationState.HELD_BACK, Reason.PERSON_DIED);
    }

    private void stands(NotificationState state, Reason reason) {
        assertThat(person.message().state()).isEqualTo(state);
        assertThat(person.message().reason()).contains(reason);
    }
}
