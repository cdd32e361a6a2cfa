package org.stepwell.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stepwell.patient.Demographics;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.Gender;
import org.stepwell.patient.MessageWishes;
import org.stepwell.patient.Patient;
import org.stepwell.patient.PatientId;
import org.stepwell.patient.Patients;
import org.stepwell.patient.Preferences;
import org.stepwell.team.CareTeams;

/** What is left of a person's ways where a site has set up only some channels. */
class RecipientsTest {

    private final Patients patients = mock();
    private final CareTeams teams = mock();

    @BeforeEach
    void somebody() {
        when(teams.patientOf(any())).thenReturn(PatientId.random());
    }

    @Test
    void fallsToTheOtherWayThePersonAllows() {
        person(new MessageWishes("robin@example.org", true, true, false, false));

        assertThat(recipient(Map.of(), Medium.EMAIL).ways())
                .extracting(Recipient.Way::medium)
                .containsExactly(Medium.EMAIL);
        assertThat(recipient(Map.of(), Medium.EMAIL, Medium.TEXT).ways())
                .extracting(Recipient.Way::medium)
                .containsExactly(Medium.TEXT, Medium.EMAIL);
    }

    @Test
    void namesTheChannelThatNobodyHasSetUp() {
        person(new MessageWishes("robin@example.org", false, true, false, false));

        assertThat(recipient(Map.of(), Medium.TEXT).refusal())
                .isEqualTo(new Recipient.Refusal(NotificationState.NOT_SET_UP, Reason.NO_MAIL_SERVER));
    }

    @Test
    void pagesByWhatTheAddressOfWhoeverIsOnCallNeeds() {
        var onCall = Map.of("supervisor", "on-call@clinic.example");

        assertThat(page(onCall, Medium.EMAIL).ways())
                .containsExactly(new Recipient.Way(Medium.EMAIL, "on-call@clinic.example"));
        assertThat(page(onCall, Medium.TEXT).refusal().why()).isEqualTo(Reason.NO_MAIL_SERVER);
    }

    @Test
    void pagesEachRoleAtItsOwnAddress() {
        var onCall = Map.of("supervisor", "lead@clinic.example", "privacy-officer", "privacy@clinic.example");
        var recipients = recipients(onCall, Medium.EMAIL);

        assertThat(recipients.of(EpisodeId.random(), Subject.RECORD_OPENED).ways())
                .containsExactly(new Recipient.Way(Medium.EMAIL, "lead@clinic.example"));
        assertThat(recipients.of(EpisodeId.random(), Subject.REVIEW_WAITS).ways())
                .containsExactly(new Recipient.Way(Medium.EMAIL, "privacy@clinic.example"));
    }

    private void person(MessageWishes wishes) {
        var demographics = new Demographics("Invented", "Robin", null, Gender.OTHER, false, null, "555 010 0123", null);
        when(patients.of(any()))
                .thenReturn(new Patient(PatientId.random(), 1, demographics, Preferences.none(), wishes, Set.of()));
    }

    private Recipient recipient(Map<String, String> onCall, Medium... setUp) {
        return recipients(onCall, setUp).of(EpisodeId.random(), Subject.PLAN_PUBLISHED);
    }

    private Recipient page(Map<String, String> onCall, Medium... setUp) {
        return recipients(onCall, setUp).of(EpisodeId.random(), Subject.STEP_ESCALATED);
    }

    private Recipients recipients(Map<String, String> onCall, Medium... setUp) {
        var settings = new NotificationSettings(null, null, null, null, onCall);
        List<NotificationChannel> channels =
                Arrays.stream(setUp).map(RecipientsTest::channel).toList();
        return new Recipients(teams, patients, settings, channels);
    }

    private static NotificationChannel channel(Medium medium) {
        NotificationChannel channel = mock();
        when(channel.medium()).thenReturn(medium);
        when(channel.isSetUp()).thenReturn(true);
        return channel;
    }
}
