package org.stepwell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stepwell.coordination.Enrolment;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.Role;

/**
 * A page that breaks half-way still answers 200. Runs last, and reads the pages of people whom the other tests left at
 * every step there is.
 */
@HouseTest
@Order(Integer.MAX_VALUE)
class WholePagesTest {

    private static final String ONE_AT_EVERY_STEP = """
            select distinct on (step, status) %s from work_task
             order by step, status, created_at desc, id
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Visitor supervisor;

    @BeforeEach
    void aSupervisorLooksOn(@Autowired Enrolment enrolment, @Autowired Accounts accounts) {
        enrolment.enrol();
        if (accounts.find("looks-on").isEmpty()) {
            accounts.add(new Account("looks-on", "Looks on", Set.of(Role.SUPERVISOR), null), "only-in-tests");
        }
        supervisor = new Visitor(port).signIn("looks-on", "only-in-tests");
    }

    @Test
    void everyPatientPageIsWholeAtEveryStep() {
        areWhole("/patients/", jdbc.sql("select distinct patient_id::text from (" + at("patient_id") + ") x"));
    }

    @Test
    void everyTaskPageIsWhole() {
        areWhole("/tasks/", jdbc.sql("select id from (" + at("id, status") + ") x where status = 'open'"));
    }

    private static String at(String columns) {
        return ONE_AT_EVERY_STEP.formatted(columns);
    }

    private void areWhole(String path, JdbcClient.StatementSpec of) {
        List<String> ids = of.query(String.class).list();
        assertThat(ids).isNotEmpty();
        SoftAssertions.assertSoftly(pages -> ids.forEach(id -> {
            var page = supervisor.get(path + id);
            pages.assertThat(page.statusCode()).as(path + id).isEqualTo(200);
            pages.assertThat(page.body().strip()).as(path + id).endsWith("</html>");
        }));
    }
}
