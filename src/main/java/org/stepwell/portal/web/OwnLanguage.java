package org.stepwell.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.stepwell.portal.PortalLanguages;
import org.stepwell.workflow.Words;

/** Words the person's own side in their language, whatever their browser says; the browser decides before they sign in. */
@Configuration(proxyBeanMethods = false)
class OwnLanguage {

    private static final String KEPT = OwnLanguage.class.getName();

    @Bean
    LocaleResolver localeResolver(PortalLanguages languages) {
        var resolver = new AcceptHeaderLocaleResolver() {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                return isOwn(request) ? kept(request, languages) : super.resolveLocale(request);
            }
        };
        resolver.setSupportedLocales(Stream.concat(languages.all().stream(), Words.languages().stream())
                .distinct()
                .toList());
        resolver.setDefaultLocale(Locale.ENGLISH);
        return resolver;
    }

    private static boolean isOwn(HttpServletRequest request) {
        return request.getUserPrincipal() != null && MyPages.isMine(request.getRequestURI());
    }

    /** One page asks many times. */
    private static Locale kept(HttpServletRequest request, PortalLanguages languages) {
        if (request.getAttribute(KEPT) == null) {
            request.setAttribute(KEPT, languages.current());
        }
        return (Locale) request.getAttribute(KEPT);
    }
}
