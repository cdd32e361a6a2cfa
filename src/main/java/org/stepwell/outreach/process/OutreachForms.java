package org.stepwell.outreach.process;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stepwell.outreach.Outreaches;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.FormData;

/** What the forms of outreach show: how to reach the person, and what was tried so far. */
@Configuration(proxyBeanMethods = false)
class OutreachForms {

    @Bean
    FormData attemptForm(Outreaches outreaches, WaysToReach ways) {
        return new OutreachForm("attempt-contact", outreaches, ways);
    }

    @Bean
    FormData welfareForm(Outreaches outreaches, WaysToReach ways) {
        return new OutreachForm("decide-welfare-check", outreaches, ways);
    }

    @Bean
    FormData outreachReviewForm(Outreaches outreaches, WaysToReach ways) {
        return new OutreachForm("review-outreach", outreaches, ways);
    }

    @Bean
    FormData acknowledgementForm(Outreaches outreaches, WaysToReach ways) {
        return new OutreachForm("acknowledge-missed-attempts", outreaches, ways);
    }

    private record OutreachForm(String form, Outreaches outreaches, WaysToReach ways) implements FormData {

        @Override
        public Map<String, Object> data(EpisodeId episode, String taskId, Map<String, Object> variables) {
            var outreach = outreaches.of(episode).get(0);
            return Map.of("person", ways.to(outreach), "history", HistoryInWords.of(outreach));
        }
    }
}
