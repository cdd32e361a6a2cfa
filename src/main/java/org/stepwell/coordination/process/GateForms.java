package org.stepwell.coordination.process;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stepwell.patient.EpisodeId;
import org.stepwell.relation.Deferrals;
import org.stepwell.relation.Proxies;
import org.stepwell.workflow.FormData;

/** What the forms show at which a person decides whether care begins and ends: who may decide, and who asked for time. */
@Configuration(proxyBeanMethods = false)
class GateForms {

    @Bean
    FormData consentForm(Deferrals deferrals, Proxies proxies) {
        return new GateForm("ask-for-consent", deferrals, proxies);
    }

    @Bean
    FormData closureForm(Deferrals deferrals, Proxies proxies) {
        return new GateForm("approve-closure", deferrals, proxies);
    }

    private record GateForm(String form, Deferrals deferrals, Proxies proxies) implements FormData {

        @Override
        public Map<String, Object> data(EpisodeId episode, String taskId, Map<String, Object> variables) {
            return Map.of("deferred", deferrals.inWords(episode, form), "proxyOptions", proxies.options(episode));
        }
    }
}
