package org.stepwell.coordination.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stepwell.coordination.EpisodeConsents;
import org.stepwell.patient.EpisodeId;
import org.stepwell.relation.Deferrals;
import org.stepwell.relation.Proxies;
import org.stepwell.workflow.FormData;

/** The form ask-for-consent: says who may decide in the person's place, and who asked for time before. */
@Component
class AskForConsentForm implements FormData {

    private final Deferrals deferrals;
    private final Proxies proxies;

    AskForConsentForm(Deferrals deferrals, Proxies proxies) {
        this.deferrals = deferrals;
        this.proxies = proxies;
    }

    @Override
    public String form() {
        return EpisodeConsents.GATE.step();
    }

    @Override
    public Map<String, Object> data(EpisodeId episode, String taskId, Map<String, Object> variables) {
        return Map.of(
                "deferred", deferrals.inWords(episode, EpisodeConsents.GATE), "proxyOptions", proxies.options(episode));
    }
}
