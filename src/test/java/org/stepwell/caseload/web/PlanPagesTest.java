package org.stepwell.caseload.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stepwell.HouseTest;
import org.stepwell.Visitor;
import org.stepwell.careplan.CarePlan;
import org.stepwell.careplan.PlanRound;
import org.stepwell.document.Pdf;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.CareTeams;
import org.stepwell.team.Role;
import org.stepwell.workflow.Walk;

/** The shared care plan on paper, for those who may open the person's page. */
@HouseTest
class PlanPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private PlanPapers papers;

    @Autowired
    private Pdf pdf;

    @Autowired
    private Walk walk;

    private PlanRound round;
    private PatientId patient;

    @BeforeEach
    void somebodyWithAPlan(@Autowired ObjectProvider<PlanRound> rounds, @Autowired CareTeams teams) {
        round = rounds.getObject().published();
        patient = walk.as(CARE_MANAGER, () -> teams.patientOf(round.episode()));
    }

    @Test
    void readsAsOneDocumentWithWhoAgreed() {
        var document = careManager().get(path("")).body();

        var goal = plan().goals().get(0);
        assertThat(document.strip()).endsWith("</html>");
        assertThat(document)
                .contains("Shared care plan of Robin Invented", "Version 1, in force", "Agreed by Robin Invented")
                .contains("Signed by the primary care provider", goal.description());
    }

    @Test
    void isAPdfThatSaysTheSameAndIsTaggedForThoseWhoListen() throws IOException {
        var sent = careManager().get(path("/pdf"));
        assertThat(sent.headers().firstValue("content-type")).contains("application/pdf");
        assertThat(sent.headers().firstValue("content-disposition")).contains("attachment; filename=\"care-plan.pdf\"");

        try (var read = Loader.loadPDF(written())) {
            assertThat(new PDFTextStripper().getText(read).replaceAll("\\s+", " "))
                    .contains("Shared care plan of Robin Invented", "Agreed by Robin Invented", "1 of 1")
                    .contains(plan().goals().get(0).description());
            assertThat(read.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(read.getDocumentInformation().getTitle()).isEqualTo("Shared care plan of Robin Invented");
        }
    }

    @Test
    void putsTwoVersionsSideBySide() {
        round.start(true);
        round.agree().sign();

        var changes = careManager().get(path("/changes?from=1&to=2")).body();

        assertThat(changes.strip()).endsWith("</html>");
        assertThat(changes).contains("Version 1", "Version 2", "As before");
        assertThat(careManager().get("/patients/" + patient).body()).contains("/plan/changes?from=1&amp;to=2");
    }

    @Test
    void isNobodyElsesToRead(@Autowired Accounts accounts) {
        var username = "stranger-" + patient.toString().substring(0, 8);
        accounts.add(new Account(username, "A stranger", Set.of(Role.THERAPIST), null), "only-in-tests");
        var stranger = new Visitor(port).signIn(username, "only-in-tests");

        for (var page : new String[] {"", "/pdf", "/changes?from=1&to=1"}) {
            assertThat(stranger.get(path(page)).statusCode()).as(page).isIn(403, 404);
        }
    }

    private CarePlan plan() {
        return round.active();
    }

    private byte[] written() {
        var document =
                walk.as(CARE_MANAGER, () -> papers.document(patient, null).orElseThrow());
        return pdf.of("caseload/plan-document", Map.of("document", document, "onScreen", false), "document.css");
    }

    private Visitor careManager() {
        return new Visitor(port).signIn(CARE_MANAGER, "stepwell");
    }

    private String path(String more) {
        return "/patients/" + patient + "/plan" + more;
    }
}
