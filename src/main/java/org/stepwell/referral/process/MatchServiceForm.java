package org.stepwell.referral.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.stepwell.directory.Fit;
import org.stepwell.directory.ServiceProvider;
import org.stepwell.patient.EpisodeId;
import org.stepwell.referral.Match;
import org.stepwell.referral.Priority;
import org.stepwell.referral.ReferralMatching;
import org.stepwell.referral.ServiceOptions;
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
        var referral = ClosedLoopReferralProcess.referral(variables);
        var options = matching.options(episode, referral);
        return Map.of(
                ReferralSummary.ID,
                referral,
                "ranking",
                inWords(options),
                "serviceOptions",
                options.open().stream().map(MatchServiceForm::option).toList());
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

    private static Map<String, String> option(Fit fit) {
        return Map.of("value", fit.service().id().toString(), "label", fit.inWords());
    }

    private static String inWords(ServiceOptions options) {
        var lines = new ArrayList<String>();
        if (options.open().isEmpty()) {
            lines.add("The directory has no service to offer for this need. Add one, or say that none fits.");
        } else {
            lines.add("The best fit comes first: language, distance, insurance, free places and area served. Any of"
                    + " them can be chosen; one marked as not fitting needs a call before.");
        }
        addNames("Taking no new people", options.closed(), lines);
        addNames("Had this referral before", options.asked(), lines);
        return String.join("\n\n", lines);
    }

    private static void addNames(String what, List<ServiceProvider> services, List<String> lines) {
        if (!services.isEmpty()) {
            lines.add(
                    what + ": " + services.stream().map(ServiceProvider::name).collect(Collectors.joining(", ")) + ".");
        }
    }
}
