package org.stepwell.consent.process;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stepwell.consent.Consents;
import org.stepwell.consent.DisclosureMade;
import org.stepwell.consent.Disclosures;
import org.stepwell.consent.Part2Notice;
import org.stepwell.consent.Restrictions;
import org.stepwell.consent.Sensitivity;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.FormData;

/** Tells the forms of a consent's journey what they are about. */
@Configuration(proxyBeanMethods = false)
class ConsentForms {

    /** A form that shows one text, read from the consent it is about. */
    private record Shown(String form, String key, BiFunction<EpisodeId, java.util.UUID, String> text)
            implements FormData {

        @Override
        public Map<String, Object> data(EpisodeId episode, String taskId, Map<String, Object> variables) {
            return Map.of(key, text.apply(episode, ConsentLifecycleProcess.consent(variables)));
        }
    }

    @Bean
    FormData renewConsentForm(Consents consents) {
        return new Shown("renew-consent", "consent", (episode, id) -> Part2Notice.scopeOf(consents.of(episode, id)));
    }

    @Bean
    FormData tellWhatStaysKnownForm(Disclosures disclosures) {
        return new Shown("tell-what-stays-known", "known", (episode, id) -> disclosures.under(episode, id).stream()
                .map(ConsentForms::line)
                .collect(Collectors.joining("\n\n")));
    }

    @Bean
    FormData answerRestrictionForm(Restrictions restrictions) {
        return new Shown("answer-restriction-request", "request", (episode, id) -> restrictions
                .open(episode, id)
                .wish());
    }

    private static String line(DisclosureMade made) {
        var what = made.told().stream().map(Sensitivity::title).collect(Collectors.joining(", "));
        var call = made.channel().equals("by-hand") ? ". Ring them and take it back" : "";
        var day = made.madeAt().toString().substring(0, 10);
        return "%s: %s, to %s%s".formatted(day, what, made.recipientName(), call);
    }
}
