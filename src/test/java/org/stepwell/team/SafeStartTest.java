package org.stepwell.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.stepwell.HouseTest;
import org.stepwell.Stepwell;
import org.stepwell.team.TeamSettings.LocalAccount;

/** Production does not start open: each refusal is one sentence that names its setting. */
@HouseTest
class SafeStartTest {

    private static final String DATABASE = "jdbc:postgresql://nowhere.example/stepwell?sslmode=verify-full";

    @TempDir
    private static Path folder;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private PlatformTransactionManager transactions;

    private static MockEnvironment safe() {
        return new MockEnvironment()
                .withProperty("spring.datasource.url", DATABASE)
                .withProperty("spring.datasource.password", "kP3-of-this-clinic")
                .withProperty("stepwell.keys.file", folder.toString())
                .withProperty("stepwell.team.secret", "Zk4vR8pQ2mX7wL1cN6bT9yH3jF5dS0gA")
                .withProperty("server.forward-headers-strategy", "native")
                .withProperty("server.tomcat.remoteip.internal-proxies", "10\\.1\\.2\\.3");
    }

    @Test
    void startsOnSafeSettings() {
        assertThatCode(() -> SafeSettings.check(safe())).doesNotThrowAnyException();
        assertThatCode(() -> SafeSettings.check(safe().withProperty("server.forward-headers-strategy", "none")
                        .withProperty("server.ssl.bundle", "clinic")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void needsASecret(String secret) {
        refuses(safe().withProperty("stepwell.team.secret", secret), "stepwell.team.secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "stepwell", "changeme"})
    void needsADatabasePasswordOfItsOwn(String password) {
        refuses(safe().withProperty("spring.datasource.password", password), "spring.datasource.password");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/nowhere/keys.json"})
    void needsTheKeysOfSealedFields(String file) {
        refuses(safe().withProperty("stepwell.keys.file", file), "stepwell.keys.file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db.example/stepwell",
                "jdbc:postgresql://db.example/stepwell?sslmode=require",
                "jdbc:postgresql://db.example/stepwell?sslmode=verify-ca&user=x",
                "jdbc:postgresql://localhost,db.example/stepwell",
                "jdbc:postgresql://localhost.example/stepwell",
                "jdbc:postgresql://db.example/sslmode=verify-full"
            })
    void needsADatabaseOnAnotherHostToShowItsCertificate(String url) {
        refuses(safe().withProperty("spring.datasource.url", url), "sslmode=verify-full");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql:stepwell",
                "jdbc:postgresql://localhost/stepwell",
                "jdbc:postgresql://127.0.0.1:5433/stepwell?user=x",
                "jdbc:postgresql://[::1]/stepwell",
                "jdbc:postgresql://one.example:5432,two.example/stepwell?user=x&sslmode=verify-full"
            })
    void takesADatabaseOnThisMachineOrOneThatDoes(String url) {
        assertThatCode(() -> SafeSettings.check(safe().withProperty("spring.datasource.url", url)))
                .doesNotThrowAnyException();
    }

    @Test
    void needsTlsHereOrAtANamedProxy() {
        refuses(safe().withProperty("server.tomcat.remoteip.internal-proxies", ""), "server.ssl.bundle");
        refuses(safe().withProperty("server.forward-headers-strategy", "framework"), "server.forward-headers-strategy");
        refuses(
                safe().withProperty("server.forward-headers-strategy", "")
                        .withProperty("server.ssl.bundle", "clinic")
                        .withProperty("server.ssl.enabled", "false"),
                "server.ssl.bundle");
    }

    @Test
    void needsADatabaseWithoutDemoPeople() {
        assertThatThrownBy(() -> accounts(safe(), List.of()).start())
                .isInstanceOf(UnsafeStart.class)
                .hasMessageContaining("spring.datasource.url")
                .hasMessageContaining("everybody knows");
    }

    @Test
    void needsASupervisor() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            jdbc.sql("update account set enabled = false").update();
            assertThatThrownBy(() -> accounts(safe(), List.of()).start())
                    .isInstanceOf(UnsafeStart.class)
                    .hasMessageContaining("stepwell.team.accounts");
            var one = new LocalAccount("lead", "First Lead", "a long password here", Set.of("supervisor"), null);
            assertThatCode(() -> accounts(safe(), List.of(one)).start()).doesNotThrowAnyException();
            var registered = safe().withProperty("spring.security.oauth2.client.registration.oidc.client-id", "us");
            assertThatCode(() -> accounts(registered, List.of()).start()).doesNotThrowAnyException();
            status.setRollbackOnly();
        });
    }

    @Test
    void leavesTheEmbeddedRunAndSandboxesAlone() {
        assertThat(Production.is(new MockEnvironment())).isFalse();
        assertThat(Production.is(safe().withProperty("stepwell.sandbox.child", "true")))
                .isFalse();
        assertThatCode(() -> accounts(new MockEnvironment(), List.of()).start()).doesNotThrowAnyException();
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void saysItInOneSentenceBeforeAnythingStarts(CapturedOutput log) {
        assertThatThrownBy(() -> SpringApplication.run(Stepwell.class, "--spring.datasource.url=" + DATABASE))
                .isInstanceOf(UnsafeStart.class);

        assertThat(log)
                .contains("APPLICATION FAILED TO START", "Set stepwell.team.secret to 32 characters or more")
                .doesNotContain("\tat org.stepwell");
    }

    private SafeAccounts accounts(Environment environment, List<LocalAccount> named) {
        var settings =
                new TeamSettings(named, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO, "roles", null);
        return new SafeAccounts(environment, jdbc, passwords, settings);
    }

    private static void refuses(Environment settings, String name) {
        assertThatThrownBy(() -> SafeSettings.check(settings))
                .isInstanceOf(UnsafeStart.class)
                .hasMessageContaining(name);
    }
}
