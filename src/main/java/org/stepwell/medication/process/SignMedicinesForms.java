package org.stepwell.medication.process;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stepwell.medication.Reconciliations;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.FormData;

/** Shows both who sign the same list and the same findings. */
@Configuration(proxyBeanMethods = false)
class SignMedicinesForms {

    @Bean
    FormData primaryCareSignatureForm(Reconciliations reconciliations) {
        return new SignForm("sign-for-primary-care", reconciliations);
    }

    @Bean
    FormData psychiatrySignatureForm(Reconciliations reconciliations) {
        return new SignForm("sign-for-psychiatry", reconciliations);
    }

    private record SignForm(String form, Reconciliations reconciliations) implements FormData {

        @Override
        public Map<String, Object> data(EpisodeId episode, String taskId, Map<String, Object> variables) {
            var round = reconciliations.open(episode);
            return Map.of(
                    "why", MedicineWords.why(round),
                    "list", MedicineWords.list(round),
                    "findings", MedicineWords.findings(round));
        }
    }
}
