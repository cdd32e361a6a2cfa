package org.stepwell.transition.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stepwell.patient.EpisodeId;
import org.stepwell.transition.Transitions;
import org.stepwell.workflow.FormData;

/** What the forms of a transition show: which stay they are about, and what the rules recommend. */
@Configuration(proxyBeanMethods = false)
class TransitionForms {

    @Bean
    FormData informTeamForm(Transitions transitions) {
        return new StayForm("inform-team", transitions);
    }

    @Bean
    FormData dischargeCallForm(Transitions transitions) {
        return new StayForm("call-after-discharge", transitions);
    }

    @Bean
    FormData visitForm(Transitions transitions) {
        return new StayForm("confirm-visit", transitions);
    }

    @Bean
    FormData levelReviewForm(Transitions transitions) {
        return new StayForm("review-level-of-care", transitions);
    }

    @Bean
    FormData levelDecisionForm(Transitions transitions) {
        return new StayForm("decide-level-of-care", transitions);
    }

    private record StayForm(String form, Transitions transitions) implements FormData {

        @Override
        public Map<String, Object> data(EpisodeId episode, String taskId, Map<String, Object> variables) {
            var data = new HashMap<String, Object>();
            data.put("stay", StayInWords.of(transitions.of(episode).get(0)));
            Optional.ofNullable(variables.get(TransitionOfCareProcess.RECOMMENDED_LEVEL.name()))
                    .ifPresent(level -> data.put("recommendation", recommendation(variables, level)));
            return data;
        }

        private static String recommendation(Map<String, Object> variables, Object level) {
            var step = variables.getOrDefault(TransitionOfCareProcess.LEVEL_STEP.name(), "stay");
            return "The rules recommend " + words(level) + ": " + words(step);
        }

        private static String words(Object word) {
            return String.valueOf(word).replace('-', ' ');
        }
    }
}
