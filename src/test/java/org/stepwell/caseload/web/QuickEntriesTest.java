package org.stepwell.caseload.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stepwell.HouseTest;
import org.stepwell.Tables;
import org.stepwell.Visitor;
import org.stepwell.assessment.Need;
import org.stepwell.assessment.NeedDomain;
import org.stepwell.assessment.Needs;
import org.stepwell.billing.CareTime;
import org.stepwell.billing.CareTimes;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Lifecycle;
import org.stepwell.monitoring.CheckIns;
import org.stepwell.monitoring.Contact;
import org.stepwell.monitoring.ContactPlans;
import org.stepwell.monitoring.ContactWindow;
import org.stepwell.monitoring.Following;
import org.stepwell.outreach.Outreach;
import org.stepwell.outreach.OutreachEnd;
import org.stepwell.outreach.Outreaches;
import org.stepwell.referral.ReferralOverviews;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;

/** A contact and a need that no task asked for, and what they set in motion. */
@HouseTest
class QuickEntriesTest {

    private static final Map<String, String> SPOKEN =
            Map.of("reached", "yes", "way", "phone", "minutes", "12", "note", "Asked for the address of the bank.");
    private static final Map<String, String> IN_VAIN = Map.of("reached", "no", "way", "phone");

    @LocalServerPort
    private int port;

    @Autowired
    private Walk walk;

    @Autowired
    private Lifecycle lifecycle;

    @Autowired
    private Following following;

    @Autowired
    private CheckIns checkIns;

    @Autowired
    private ContactPlans plans;

    @Autowired
    private Outreaches outreaches;

    @Autowired
    private Needs needs;

    @Autowired
    private Tables tables;

    private Episode episode;
    private String key;
    private String page;
    private Visitor careManager;

    @BeforeEach
    void somebodyIsEnrolled(@Autowired Enrolment enrolment) {
        ControlledTime.release();
        episode = enrolment.enrol();
        key = episode.id().toString();
        page = "/patients/" + episode.patientId();
        careManager = new Visitor(port).signIn(CARE_MANAGER, "stepwell");
    }

    @AfterEach
    void timeIsOurs() {
        ControlledTime.release();
    }

    @Test
    void filesAContactWithItsMinutesAndLeavesTheNextCheckInAlone(@Autowired CareTimes times) {
        lifecycle.untilMonitoring(key, List.of());
        var planned = next();

        assertThat(careManager.get(page + "/contacts/new").body()).contains("Did you reach the person?");
        careManager.post(page + "/contacts", SPOKEN);

        assertThat(contacts()).singleElement().satisfies(contact -> {
            assertThat(contact.reached()).isTrue();
            assertThat(contact.checkIn()).isFalse();
            assertThat(contact.madeBy()).isEqualTo(CARE_MANAGER);
        });
        var month = YearMonth.now(ZoneOffset.UTC);
        assertThat(walk.as(CARE_MANAGER, () -> times.of(episode.id(), month)))
                .extracting(CareTime::minutes)
                .contains(12);
        assertThat(next()).isEqualTo(planned);
        assertThat(walk.waitsAt(key, "check-in")).isFalse();
        assertThat(careManager.get(page).body())
                .contains("outside of a check-in: Asked for the address of the bank.")
                .contains("The contact is on record.");
    }

    @Test
    void beginsOutreachWhenNobodyWasReached() {
        lifecycle.untilMonitoring(key, List.of());
        var planned = next();

        careManager.post(page + "/contacts", IN_VAIN);

        assertThat(walk.instance("missed-contact-outreach", key)).isNotNull();
        assertThat(next()).isEqualTo(planned);
    }

    @Test
    void leavesTheCallingToAnOpenCheckIn() {
        lifecycle.untilMonitoring(key, List.of());
        following.untilContactDue(key);

        careManager.post(page + "/contacts", IN_VAIN);

        assertThat(contacts()).hasSize(1);
        assertThat(outreaches()).isEmpty();
        assertThat(walk.waitsAt(key, "check-in")).isTrue();

        careManager.post(page + "/contacts", SPOKEN);
        assertThat(walk.waitsAt(key, "check-in")).isTrue();
        following.contact(key, 12);
        assertThat(contacts()).extracting(Contact::checkIn).containsExactlyInAnyOrder(false, false, true);
    }

    @Test
    void endsOutreachAndBringsAMissedCheckInForward() {
        lifecycle.untilMonitoring(key, List.of());
        following.untilContactDue(key);
        following.reachNobody(key, "here");
        assertThat(walk.instance("missed-contact-outreach", key)).isNotNull();

        careManager.post(page + "/contacts", SPOKEN);

        assertThat(outreaches())
                .extracting(outreach -> outreach.endedAs().orElse(null))
                .containsExactly(OutreachEnd.REACHED);
        assertThat(walk.instance("missed-contact-outreach", key)).isNull();
        assertThat(walk.waitsAt(key, "check-in")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "reached, maybe",
        "reached, ''",
        "way, pigeon",
        "way, ''",
        "minutes, 481",
        "minutes, -1",
        "minutes, a while",
        "minutes, 1.5"
    })
    void namesTheFieldThatIsWrongAndKeepsWhatWasTyped(String field, String typed) {
        var form = new HashMap<>(SPOKEN);
        form.put(field, typed);

        var refused = tables.unchanged(() -> careManager.post(page + "/contacts", form));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("id=\"" + field + "-error\"", "one answer needs", "Asked for the address of the bank.");
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        var refused = tables.unchanged(
                () -> careManager.post(page + "/contacts", Map.of("minutes", "many", "note", "x".repeat(501))));

        assertThat(refused.body())
                .contains("4 answers need", "reached-error", "way-error", "minutes-error", "note-error");
    }

    @Test
    void opensANeedThatBeginsItsReferralWithAPlanInForce(@Autowired ReferralOverviews referrals) {
        lifecycle.untilMonitoring(key, List.of());

        assertThat(careManager.get(page + "/needs/new").body())
                .contains("Social connection")
                .doesNotContain("Alcohol");
        careManager.post(page + "/needs", Map.of("domain", "food"));

        assertThat(openNeeds()).extracting(Need::domain).contains(NeedDomain.FOOD);
        assertThat(walk.as(CARE_MANAGER, () -> referrals.of(episode.id())))
                .singleElement()
                .satisfies(begun -> assertThat(begun.referral().domain()).isEqualTo("food"));
        assertThat(walk.instance("closed-loop-referral", key)).isNotNull();
    }

    @Test
    void leavesTheReferralToThePlanWhileNoneIsInForce(@Autowired ReferralOverviews referrals) {
        careManager.post(page + "/needs", Map.of("domain", "food"));

        assertThat(openNeeds()).extracting(Need::domain).containsExactly(NeedDomain.FOOD);
        assertThat(walk.as(CARE_MANAGER, () -> referrals.of(episode.id()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "alcohol", "no-such-need"})
    void namesTheFieldOfANeedNobodyCanNameHere(String domain) {
        var refused = tables.unchanged(() -> careManager.post(page + "/needs", Map.of("domain", domain)));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"domain-error\"");
    }

    @Test
    void saysThatANeedIsOpenAlready() {
        careManager.post(page + "/needs", Map.of("domain", "food"));

        var refused = tables.unchanged(() -> careManager.post(page + "/needs", Map.of("domain", "food")));

        assertThat(refused.body()).contains("This need is open already.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"supervisor", "therapist", "patient"})
    void isForThoseWhoCareForThePerson(String username) {
        var visitor = new Visitor(port).signIn(username, "stepwell");

        assertThat(visitor.get(page + "/contacts/new").statusCode()).isEqualTo(404);
        assertThat(tables.unchanged(() -> visitor.post(page + "/contacts", SPOKEN))
                        .statusCode())
                .isEqualTo(404);
        assertThat(tables.unchanged(() -> visitor.post(page + "/needs", Map.of("domain", "food")))
                        .statusCode())
                .isEqualTo(404);
        assertThat(visitor.get(page).body()).doesNotContain("Add a contact");
    }

    private List<Contact> contacts() {
        return walk.as(CARE_MANAGER, () -> checkIns.of(episode.id()));
    }

    private List<Outreach> outreaches() {
        return walk.as(CARE_MANAGER, () -> outreaches.of(episode.id()));
    }

    private List<Need> openNeeds() {
        return walk.as(CARE_MANAGER, () -> needs.open(episode.id()));
    }

    private ContactWindow next() {
        return walk.as(CARE_MANAGER, () -> plans.next(episode.id())).orElseThrow();
    }
}
