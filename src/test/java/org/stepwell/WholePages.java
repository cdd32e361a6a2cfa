package org.stepwell;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.Role;
import org.stepwell.workflow.ControlledTime;

/**
 * A page that breaks half-way still answers 200. After each class this reads the pages of the people whom it left at
 * steps that nobody had come to before, so that in the end every step there is was looked at.
 */
final class WholePages implements AfterAllCallback {

    private static final String READER = "reads-whole-pages";
    private static final Set<String> READ = ConcurrentHashMap.newKeySet();

    @Override
    public void afterAll(ExtensionContext test) {
        var product = SpringExtension.getApplicationContext(test);
        var left = product.getBean(JdbcClient.class).sql("""
                        select distinct on (step, status) step || ' ' || status as at, id,
                               patient_id::text as patient, status = 'open' as open
                          from work_task order by step, status, created_at desc, id""").query(Left.class).list().stream()
                .filter(one -> READ.add(one.at()))
                .toList();
        if (!left.isEmpty()) {
            ControlledTime.release();
            read(left, supervisor(product));
        }
    }

    private static void read(List<Left> left, Visitor supervisor) {
        SoftAssertions.assertSoftly(pages -> left.forEach(one -> {
            isWhole("/patients/" + one.patient(), one, supervisor, pages);
            if (one.open()) {
                isWhole("/tasks/" + one.id(), one, supervisor, pages);
            }
        }));
    }

    private static void isWhole(String path, Left one, Visitor supervisor, SoftAssertions pages) {
        var page = supervisor.get(path);
        pages.assertThat(page.statusCode()).as("%s at %s", path, one.at()).isEqualTo(200);
        pages.assertThat(page.body().strip()).as("%s at %s", path, one.at()).endsWith("</html>");
    }

    private static Visitor supervisor(ApplicationContext product) {
        var accounts = product.getBean(Accounts.class);
        if (accounts.find(READER).isEmpty()) {
            accounts.add(new Account(READER, "Reads whole pages", Set.of(Role.SUPERVISOR), null), "only-in-tests");
        }
        var port = product.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        return new Visitor(port).signIn(READER, "only-in-tests");
    }

    /** A task that a test left, of a step and standing that no page was read of yet. */
    private record Left(String at, String id, String patient, boolean open) {}
}
