package org.stepwell.referral.process;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stepwell.patient.EpisodeId;
import org.stepwell.referral.Match;
import org.stepwell.referral.Priority;
import org.stepwell.referral.ReferralMatching;
import org.stepwell.referral.ServiceProvider;
import org.stepwell.workflow.Answers;
import org.stepwell.workflow.FormData;
import org.stepwell.workflow.Word;

/** The form match-service: offers the services that fit the need, and reads which one was chosen. */
@Component
class MatchServiceForm implements FormData {

    private final ReferralMatching matching;

    MatchServiceForm(ReferralMatching matching) {
        this.matching = matching;
    }

    @Override
    public String form() {
        return "match-service";
    }

    @Override
    public Map<String, Object> data(EpisodeId episode, String taskId, Map<String, Object> variables) {
        var options = matching.options(episode, ClosedLoopReferralProcess.referral(variables)).stream()
                .map(MatchServiceForm::option)
                .toList();
        return Map.of("serviceOptions", options);
    }

    /** Empty if no service fits. */
    static Optional<Match> read(Answers answers) {
        if (answers.flag("noneSuitable")) {
            return Optional.empty();
        }
        var priority = answers.optionalText("priority").orElse(Word.of(Priority.ROUTINE));
        var note = answers.optionalText("note").orElse(null);
        return Optional.of(new Match(UUID.fromString(answers.text("serviceId")), priority, note));
    }

    private static Map<String, String> option(ServiceProvider service) {
        return Map.of("value", service.id().toString(), "label", service.name());
    }
}
