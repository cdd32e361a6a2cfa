package org.stepwell.team;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Refuses to start in production on settings that let strangers in. */
class SafeSettings implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final int SHORTEST_SECRET = 32;
    private static final int FEWEST_CHARACTERS = 10;

    private static final Pattern LOCAL =
            Pattern.compile("jdbc:postgresql:(?:/?[^/].*|//(?:localhost|127\\.[\\d.]+|\\[::1])(?::\\d+)?(?:[/?].*)?)");

    private static final Pattern VERIFIED = Pattern.compile("[?&]sslmode=verify-full(?:&|$)");

    private static final Set<String> SHIPPED =
            Set.of("postgres", "stepwell", "password", "changeme", "change-me", "secret", "admin");

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        if (Production.is(event.getEnvironment())) {
            check(event.getEnvironment());
        }
    }

    /** @throws UnsafeStart with the first thing that is wrong */
    static void check(Environment settings) {
        var secret = settings.getProperty("stepwell.team.secret", "");
        if (secret.length() < SHORTEST_SECRET || secret.chars().distinct().count() < FEWEST_CHARACTERS) {
            throw new UnsafeStart("secret", SHORTEST_SECRET);
        }
        if (SHIPPED.contains(settings.getProperty("spring.datasource.password", ""))) {
            throw new UnsafeStart("database-password");
        }
        var keys = settings.getProperty("stepwell.keys.file", "");
        if (keys.isBlank() || !Files.isReadable(Path.of(keys))) {
            throw new UnsafeStart("keys");
        }
        if (!isDatabaseTrusted(settings)) {
            throw new UnsafeStart("database-tls");
        }
        if (!servesTls(settings) && !isBehindProxy(settings)) {
            throw new UnsafeStart("plain-http");
        }
    }

    /** On this machine, or known by its certificate: any other host could be somebody else in between. */
    private static boolean isDatabaseTrusted(Environment settings) {
        var url = settings.getProperty("spring.datasource.url", "");
        return LOCAL.matcher(url).matches()
                || VERIFIED.matcher(url).find()
                || "verify-full"
                        .equals(settings.getProperty("spring.datasource.hikari.data-source-properties.sslmode"));
    }

    private static boolean servesTls(Environment settings) {
        return settings.getProperty("server.ssl.enabled", Boolean.class, true)
                && (isSet(settings, "server.ssl.bundle")
                        || isSet(settings, "server.ssl.key-store")
                        || isSet(settings, "server.ssl.certificate"));
    }

    /** Named, as whoever else speaks to this node could claim to have come by TLS, and from anywhere. */
    private static boolean isBehindProxy(Environment settings) {
        return "native".equalsIgnoreCase(settings.getProperty("server.forward-headers-strategy"))
                && isSet(settings, "server.tomcat.remoteip.internal-proxies");
    }

    private static boolean isSet(Environment settings, String name) {
        return StringUtils.hasText(settings.getProperty(name));
    }
}
