package org.stepwell.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stepwell.HouseTest;
import org.stepwell.coordination.Enrolment;

/** The numbers for whoever runs the product: right, and not for everybody. */
@HouseTest
class PublishNumbersTest {

    private static final Path DASHBOARD = Path.of("src/docs/grafana.json");
    private static final Pattern NAME = Pattern.compile("\\b(?:stepwell|http_server|jvm|hikaricp)_[a-z_]+");

    @LocalServerPort
    private int port;

    @Autowired
    private PublishNumbers numbers;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void areForSupervisorsAlone() throws Exception {
        assertThat(get(null).statusCode()).isEqualTo(401);
        assertThat(get("care-manager:stepwell").statusCode()).isEqualTo(403);
        assertThat(get("supervisor:wrong").statusCode()).isEqualTo(401);
    }

    @Test
    void countWhatIsOpenByRole(@Autowired Enrolment enrolment) throws Exception {
        enrolment.enrol();
        numbers.renew();

        var open = jdbc.sql("select count(*) from work_task where status = 'open' and 'care-manager' = any (roles)")
                .query(Integer.class)
                .single();
        assertThat(get("supervisor:stepwell").body())
                .contains("stepwell_tasks_open{role=\"care-manager\"} " + open + ".0\n")
                .contains("stepwell_jobs_failed ");
    }

    @Test
    void haveTheNamesTheReadyDashboardAsksFor() throws Exception {
        numbers.renew();
        get("supervisor:stepwell");
        var published = get("supervisor:stepwell").body();

        var asked = NAME.matcher(Files.readString(DASHBOARD)).results().map(MatchResult::group);
        assertThat(asked).isNotEmpty().allSatisfy(name -> assertThat(published).contains("\n" + name));
    }

    private HttpResponse<String> get(String who) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/prometheus"));
        if (who != null) {
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(who.getBytes(StandardCharsets.UTF_8)));
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
