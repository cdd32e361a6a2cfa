package org.stepwell.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.stepwell.consent.ConsentScope.COMMUNITY_SERVICES;
import static org.stepwell.fhir.Bundles.patient;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.stepwell.HouseTest;
import org.stepwell.referral.ReferralLoop;
import org.stepwell.referral.ReferralState;
import org.stepwell.workflow.ControlledTime;

/** A service answers a referral with the Task it got. */
@HouseTest
@WithMockUser("care-manager")
class ReferralAnswerTest {

    private static final String IDENTIFIED =
            "'identifier':[{'system':'https://stepwell.org/fhir/referral','value':'%s'}]";
    private static final String FOCUSED = "'focus':{'reference':'ServiceRequest/%s'}";
    private static final String REASON = ",'statusReason':{'text':'No room until May'}";

    @Autowired
    private BundleImport imports;

    @Autowired
    private JdbcClient jdbc;

    private ReferralLoop loop;

    @BeforeEach
    void aReferralIsSent(@Autowired ObjectProvider<ReferralLoop> loops) {
        loop = loops.getObject().begin(COMMUNITY_SERVICES).sent();
    }

    @AfterEach
    void letTimeRun() {
        ControlledTime.release();
    }

    @ParameterizedTest
    @CsvSource({"accepted,ACCEPTED", "rejected,REJECTED", "on-hold,NEEDS_INFORMATION"})
    void movesTheReferral(String status, ReferralState state) {
        var report = imports.take(Bundles.of(task(IDENTIFIED, loop.id(), status, REASON)));

        assertThat(report.fates()).containsExactly(Fate.UPDATED);
        assertThat(loop.state()).isEqualTo(state);
    }

    @Test
    void namesTheReferralAsTheFocusToo() {
        imports.take(Bundles.of(task(FOCUSED, loop.id(), "accepted", "")));

        assertThat(loop.state()).isEqualTo(ReferralState.ACCEPTED);
    }

    @Test
    void saidTwiceChangesNothing() {
        var answer = Bundles.of(task(IDENTIFIED, loop.id(), "accepted", ""));
        imports.take(answer);

        assertThat(imports.take(answer).fates()).containsExactly(Fate.UNCHANGED);
    }

    @ParameterizedTest
    @CsvSource({"identifier", "focus"})
    void toAnUnknownReferralKeepsTheWholeBundleOut(String element) {
        var names = "focus".equals(element) ? FOCUSED : IDENTIFIED;
        var before = patients();

        refused(element, patient(Bundles.number()), task(names, UUID.randomUUID(), "accepted", ""));
        refused(element, patient(Bundles.number()), task(names, "17", "accepted", ""));

        assertThat(patients()).isEqualTo(before);
    }

    @Test
    @WithMockUser("case-manager")
    void thatComesTooLateIsRefused() {
        imports.take(Bundles.of(task(IDENTIFIED, loop.id(), "accepted", "")));

        refused("status", patient(Bundles.number()), task(IDENTIFIED, loop.id(), "rejected", REASON));
        assertThat(loop.state()).isEqualTo(ReferralState.ACCEPTED);
    }

    @Test
    void withoutAReasonIsNoRejection() {
        refused("statusReason", patient(Bundles.number()), task(IDENTIFIED, loop.id(), "rejected", ""));
    }

    @Test
    void mustBeOneThatAServiceCanGive() {
        refused("status", patient(Bundles.number()), task(IDENTIFIED, loop.id(), "completed", ""));
    }

    @Test
    void aboutSomethingElseIsOnlyCounted() {
        var report = imports.take(Bundles.of(task("'description':'%s'", "Call back", "accepted", "")));

        assertThat(report.ignored()).isEqualTo(Map.of("Task", 1));
        assertThat(loop.state()).isEqualTo(ReferralState.SENT);
    }

    private void refused(String element, String... resources) {
        var refused = catchThrowableOfType(BundleRefused.class, () -> imports.take(Bundles.of(resources)));
        assertThat(refused.problems())
                .extracting(Problem::element)
                .containsExactly("Bundle.entry[1].resource." + element);
    }

    private static String task(String names, Object referral, String status, String more) {
        var text = "{'resourceType':'Task','intent':'order','status':'" + status + "'," + names.formatted(referral);
        return (text + more + "}").replace('\'', '"');
    }

    private long patients() {
        return jdbc.sql("select count(*) from patient").query(Long.class).single();
    }
}
