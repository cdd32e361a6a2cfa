package org.stepwell.caseload.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stepwell.HouseTest;
import org.stepwell.Tables;
import org.stepwell.Visitor;
import org.stepwell.assessment.NeedDomain;
import org.stepwell.assessment.Needs;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.insurance.Insurance;
import org.stepwell.insurance.Insurances;
import org.stepwell.referral.Referrals;
import org.stepwell.workflow.Walk;

/** Who pays, and all needs side by side, on the patient page. */
@HouseTest
class InsuranceEntriesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Walk walk;

    @Autowired
    private Tables tables;

    @Autowired
    private Insurances insurances;

    private Episode episode;
    private String page;
    private Visitor careManager;

    @BeforeEach
    void somebodyInCare(@Autowired Enrolment enrolment) {
        episode = enrolment.enrol();
        page = "/patients/" + episode.patientId();
        careManager = new Visitor(port).signIn(CARE_MANAGER, "stepwell");
    }

    @Test
    void addsAndCorrectsWhoPays() {
        assertThat(careManager.get(page).body()).contains("None known. Before a referral that costs something");

        post(page + "/insurance", Map.of());
        assertThat(careManager.get(page).body()).contains("Medicaid", "Member M-42", "Pays since 1 Jan 2026");

        var kept = all().get(0);
        post(
                page + "/insurance/" + kept.id(),
                Map.of("version", String.valueOf(kept.version()), "until", "2026-06-30", "payer", "medicare"));
        assertThat(all()).singleElement().satisfies(now -> {
            assertThat(now.payer()).isEqualTo("medicare");
            assertThat(now.coversUntil()).hasToString("2026-06-30");
        });
    }

    @Test
    void saysAtTheFieldWhatCannotBeAndKeepsNothing() {
        tables.unchanged(() -> post(page + "/insurance", Map.of("until", "2025-12-31")));
        assertThat(careManager.get(page).body())
                .contains("id=\"until-error-new\"", "The last day lies before the first.")
                .doesNotContain("id=\"payer-error-new\"");

        tables.unchanged(() -> post(page + "/insurance", Map.of("payer", "")));
        assertThat(careManager.get(page).body()).contains("id=\"payer-error-new\"");

        tables.unchanged(() -> post(page + "/insurance", Map.of("from", "")));
        assertThat(careManager.get(page).body()).contains("id=\"from-error-new\"");

        assertThat(tables.unchanged(() -> post(page + "/insurance", Map.of("from", "yesterday")))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void overwritesNothingThatSomebodyChangedMeanwhile() {
        post(page + "/insurance", Map.of());
        var kept = all().get(0);
        post(page + "/insurance/" + kept.id(), Map.of("version", String.valueOf(kept.version()), "plan", "Gold"));

        var late = tables.unchanged(() -> post(
                page + "/insurance/" + kept.id(), Map.of("version", String.valueOf(kept.version()), "plan", "Silver")));

        assertThat(late.statusCode()).isEqualTo(409);
    }

    @Test
    void takesNothingFromWhomItIsNotTheirs() {
        var therapist = new Visitor(port).signIn("therapist", "stepwell");

        assertThat(tables.unchanged(() -> therapist.post(page + "/insurance", typed(Map.of())))
                        .statusCode())
                .isEqualTo(404);
        assertThat(tables.unchanged(() -> post(page + "/insurance/" + UUID.randomUUID(), Map.of("version", "1")))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void takesNothingFromThePersonsOwnSide(@Autowired JdbcClient jdbc) {
        var before = jdbc.sql("select patient_id from account where username = 'patient'")
                .query(UUID.class)
                .optional()
                .orElse(null);
        jdbc.sql("update account set patient_id = ? where username = 'patient'")
                .param(episode.patientId().value())
                .update();
        var patient = new Visitor(port).signIn("patient", "stepwell");

        assertThat(patient.get(page).statusCode()).isEqualTo(404);
        assertThat(tables.unchanged(() -> patient.post(page + "/insurance", typed(Map.of())))
                        .statusCode())
                .isEqualTo(404);
        jdbc.sql("update account set patient_id = :before where username = 'patient'")
                .param("before", before)
                .update();
    }

    @Test
    void showsTheNeedsSideBySide(@Autowired Needs needs, @Autowired Referrals referrals) {
        assertThat(careManager.get(page).body()).doesNotContain("Needs, side by side");
        walk.as(CARE_MANAGER, () -> {
            List.of(NeedDomain.FOOD, NeedDomain.HOUSING, NeedDomain.TRANSPORT)
                    .forEach(domain -> needs.add(episode.id(), domain));
            var open = needs.open(episode.id());
            needs.meet(episode.id(), open.get(0).id());
            return referrals.request(episode.id(), open.get(1).id());
        });

        assertThat(careManager.get(page).body())
                .contains("Needs, side by side", "3 needs: 1 unmet, 1 open, 1 got help", "No referral");
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) {
        return careManager.post(path, typed(fields));
    }

    private static Map<String, String> typed(Map<String, String> fields) {
        var all = new HashMap<>(Map.of("payer", "medicaid", "memberNumber", "M-42", "from", "2026-01-01", "until", ""));
        all.putAll(fields);
        return all;
    }

    private List<Insurance> all() {
        return walk.as(CARE_MANAGER, () -> insurances.of(episode.patientId()));
    }
}
