package org.stepwell.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.stepwell.HouseTest;
import org.stepwell.consent.ConsentScope;
import org.stepwell.crisis.InCrisis;
import org.stepwell.outreach.Sought;
import org.stepwell.patient.ContactChannel;
import org.stepwell.patient.MessageWishes;
import org.stepwell.referral.Answer;
import org.stepwell.referral.AppointmentArranged;
import org.stepwell.referral.ReferralLoop;
import org.stepwell.referral.Referrals;
import org.stepwell.team.CareTeams;
import org.stepwell.workflow.Walk;

/** What happens in care, and what the person or whoever is on call hears of it. */
@HouseTest
class MessagesOfCareTest extends Carriers {

    private static final Map<String, Object> APPOINTMENT =
            Map.of("appointmentAt", "2026-03-09T10:00", "place", "1 Mill Lane");

    @Autowired
    private Walk walk;

    @Autowired
    private CareTeams teams;

    @Autowired
    private Referrals referrals;

    @Autowired
    private ApplicationEventPublisher news;

    private Addressee person;

    @BeforeEach
    void somebody(@Autowired ObjectProvider<Addressee> people) {
        person = people.getObject();
    }

    @Test
    void tellsOfAnAppointmentAndRemindsTheDayBefore(@Autowired ObjectProvider<ReferralLoop> loops) {
        appointment(loops.getObject());
        assertThat(MAIL.mails()).singleElement().satisfies(mail -> assertThat(mail.text())
                .startsWith("You have an appointment on Monday, March 9, 2026 at 10:00")
                .doesNotContain("Mill Lane", "pantry", "food"));

        walk.pass(person.key(), Duration.ofDays(5));
        assertThat(MAIL.mails()).hasSize(1);
        walk.pass(person.key(), Duration.ofHours(26));
        assertThat(MAIL.mails()).hasSize(2);
        assertThat(MAIL.mails().get(1).text()).startsWith("A reminder: you have an appointment on Monday, March 9");
    }

    @Test
    void remindsNobodyOfAnAppointmentThatNoLongerStands(@Autowired ObjectProvider<ReferralLoop> loops) {
        var loop = loops.getObject();
        appointment(loop);
        news.publishEvent(new AppointmentArranged(person.episode(), loop.id(), Instant.parse("2026-03-06T10:00:00Z")));

        walk.pass(person.key(), Duration.ofDays(4));

        assertThat(MAIL.mails()).hasSize(1);
        assertThat(person.messages())
                .extracting(message -> message.reason().orElse(null))
                .filteredOn(reason -> reason == Reason.APPOINTMENT_CHANGED)
                .hasSize(2);
    }

    @Test
    void writesToSomebodyWhoDidNotComeWhenTheyPreferWriting(@Autowired ObjectProvider<Sought> sought) {
        var missing = sought.getObject();
        is(missing).prefers(ContactChannel.EMAIL);

        missing.missesAppointment();

        assertThat(MAIL.mails()).singleElement().satisfies(mail -> assertThat(mail.text())
                .startsWith("We tried to reach you and would be glad to hear from you."));
    }

    @Test
    void leavesACallToPeopleWhoPreferOneUnlessTheProtocolAsksForATextToo(@Autowired ObjectProvider<Sought> sought) {
        var missing = sought.getObject();
        is(missing).prefers(ContactChannel.PHONE);
        missing.missesAppointment();
        assertThat(missing.outreach().next().orElseThrow().channels()).containsExactly("preferred", "text");
        assertThat(MAIL.mails()).hasSize(1);

        missing.attempt("no-answer");
        missing.untilWaitsAt("attempt-contact");
        assertThat(missing.outreach().next().orElseThrow().channels()).containsExactly("preferred");
        assertThat(MAIL.mails()).hasSize(1);
    }

    @Test
    void stopsWritingOnceThePersonIsFound(@Autowired ObjectProvider<Sought> sought) {
        var missing = sought.getObject();
        is(missing).prefers(ContactChannel.EMAIL);
        missing.missesAppointment();
        MAIL.forget();

        missing.attempt("reached");
        walk.pass(person.key(), Duration.ofDays(3));

        assertThat(MAIL.mails()).noneSatisfy(mail -> assertThat(mail.text()).contains("tried to reach you"));
    }

    @Test
    void asksToLookAgainAtAConsentInGoodTime(@Autowired ObjectProvider<ReferralLoop> loops) {
        var loop = loops.getObject().begin(ConsentScope.CARE_TEAM);
        is(loop);

        walk.pass(person.key(), Duration.ofDays(364));
        assertThat(MAIL.mails()).isEmpty();
        walk.pass(person.key(), Duration.ofDays(3));

        assertThat(MAIL.mails()).singleElement().satisfies(mail -> assertThat(mail.text())
                .startsWith("It is time to look again at a consent you signed."));
    }

    @Test
    void pagesTheSupervisorAtNightWhenTheClockOfACrisisRunsOutAndNamesNobody(
            @Autowired ObjectProvider<InCrisis> crises) {
        var crisis = crises.getObject().reported("therapist", "Said goodbye on the telephone.");
        walk.runDue(crisis.key());
        SMS.forget();

        crisis.waits(Duration.ofHours(14));

        assertThat(crisis.waitsAt("step-in")).isTrue();
        assertThat(SMS.texts()).isNotEmpty().allSatisfy(text -> {
            assertThat(text.to()).isEqualTo("+15550100999");
            assertThat(text.text()).isEqualTo("A task needs you. Please open your task list.");
        });
    }

    private void appointment(ReferralLoop loop) {
        is(loop.begin(ConsentScope.COMMUNITY_SERVICES).sent());
        walk.as(CARE_MANAGER, () -> {
            referrals.answered(person.episode(), loop.id(), Answer.ACCEPTED, null);
            return null;
        });
        walk.complete(CARE_MANAGER, person.key(), "arrange-appointment", APPOINTMENT);
        walk.runDue(person.key());
    }

    private void is(ReferralLoop loop) {
        var episode = referrals.episodeOf(loop.id());
        person.is(episode, teams.patientOf(episode), named());
    }

    private Addressee is(Sought sought) {
        return person.is(sought.episode(), teams.patientOf(sought.episode()), named());
    }

    private MessageWishes named() {
        return new MessageWishes(person.email(), false, true, true, false);
    }
}
