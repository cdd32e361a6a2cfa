package org.stepwell.team.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;
import org.stepwell.team.Production;

/** The cookie that a session is known by: no script reads it, no other site sends it, and in production nothing but TLS carries it. */
@Component
class SessionCookie extends DefaultCookieSerializer {

    private static final Pattern OURS = Pattern.compile("[0-9a-f-]{36}");

    /** Browsers take a cookie of such a name over TLS only, and from no other host. */
    private static final String HOST = "__Host-stepwell";

    SessionCookie(Environment environment, ProviderSignIn provider) {
        var production = Production.is(environment);
        setCookieName(production ? HOST : "stepwell");
        if (production) {
            setUseSecureCookie(true);
        }
        setUseHttpOnlyCookie(true);
        // whoever comes back from the provider comes from another site, and has to be known again
        setSameSite(provider.isOffered() ? "Lax" : "Strict");
        setCookiePath("/");
    }

    /** Whatever else a cookie says is never looked up. */
    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return super.readCookieValues(request).stream()
                .filter(OURS.asMatchPredicate())
                .toList();
    }
}
