package org.stepwell.emergency.process;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stepwell.emergency.EmergencyReview;
import org.stepwell.emergency.EmergencyReviews;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.FormData;
import org.stepwell.workflow.FormText;

/** What the forms of an emergency access’s review show: what was said at the door, and what was opened. */
@Configuration(proxyBeanMethods = false)
class EmergencyForms {

    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    private final EmergencyReviews reviews;
    private final Clock clock;

    EmergencyForms(EmergencyReviews reviews, Clock clock) {
        this.reviews = reviews;
        this.clock = clock;
    }

    /** Either form, by its id. */
    private record Form(String form, EmergencyForms forms) implements FormData {

        @Override
        public Map<String, Object> data(EpisodeId episode, String taskId, Map<String, Object> variables) {
            return forms.words(forms.reviews.of(EmergencyAccessReviewProcess.access(variables)));
        }
    }

    @Bean
    FormData reviewEmergencyAccessForm() {
        return new Form("review-emergency-access", this);
    }

    @Bean
    FormData followUpEmergencyAccessForm() {
        return new Form("follow-up-emergency-access", this);
    }

    private Map<String, Object> words(EmergencyReview review) {
        return Map.of(
                "access",
                "**" + FormText.typed(review.who()) + "**, " + at(review.openedAt()) + " to " + at(review.endedAt()),
                "reason",
                review.reason().title() + ": " + FormText.typed(review.happened()),
                "part2",
                review.part2().map(told -> "Opened for " + FormText.typed(told)).orElse("Not opened."),
                "looks",
                review.looks().isEmpty() ? "Nothing." : FormText.typed(String.join(", ", review.looks())),
                "finding",
                FormText.typed(review.finding().orElse("")));
    }

    private String at(Instant at) {
        return AT.format(at.atZone(clock.getZone()));
    }
}
