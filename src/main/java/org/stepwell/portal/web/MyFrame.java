package org.stepwell.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.stepwell.notification.NotificationSettings;
import org.stepwell.portal.PortalLanguages;
import org.stepwell.portal.PortalSettings;
import org.stepwell.portal.Readers;

/** What stands on every page of the person's own side: who reads, the ways to help, the languages. */
@ControllerAdvice(basePackageClasses = MyFrame.class)
class MyFrame {

    private final Readers readers;
    private final PortalLanguages languages;
    private final PortalSettings settings;
    private final NotificationSettings messages;

    MyFrame(Readers readers, PortalLanguages languages, PortalSettings settings, NotificationSettings messages) {
        this.readers = readers;
        this.languages = languages;
        this.settings = settings;
        this.messages = messages;
    }

    @ModelAttribute
    void frame(HttpServletRequest request, Model model) {
        model.addAttribute("help", settings);
        model.addAttribute("clinicPhone", messages.callBack());
        model.addAttribute("languages", languages.all().stream().map(Tongue::of).toList());
        if (request.getUserPrincipal() != null) {
            model.addAttribute("reader", readers.current());
        }
    }

    /** A language by its own name. */
    record Tongue(String code, String name) {

        static Tongue of(Locale language) {
            var name = language.getDisplayLanguage(language);
            return new Tongue(language.getLanguage(), name.substring(0, 1).toUpperCase(language) + name.substring(1));
        }
    }
}
