package org.stepwell.handover.process;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stepwell.audit.Actor;
import org.stepwell.handover.CaseloadReliefs;
import org.stepwell.handover.HandOver;
import org.stepwell.handover.HandOvers;
import org.stepwell.handover.Receivers;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.FormData;
import org.stepwell.workflow.FormText;

/** What the forms of a hand-over show. */
@Configuration(proxyBeanMethods = false)
class HandOverForms {

    private final Receivers receivers;

    HandOverForms(Receivers receivers) {
        this.receivers = receivers;
    }

    /** A form by its id and what it shows. */
    private record Form(String form, Reader reader) implements FormData {

        @Override
        public Map<String, Object> data(EpisodeId episode, String taskId, Map<String, Object> variables) {
            return reader.read(episode, variables);
        }
    }

    private interface Reader {
        Map<String, Object> read(EpisodeId episode, Map<String, Object> variables);
    }

    /** The receiver sees what is asked and how the person stands in short, and the record only once they accept. */
    @Bean
    FormData acceptHandOverForm(HandOvers handOvers, PersonInShort persons) {
        return new Form(
                "accept-hand-over",
                (episode, variables) -> Actor.asSystem(
                        "hand-over",
                        () -> Map.of(
                                "proposal", asked(handOvers.of(episode, HandOverProcess.handOver(variables))),
                                "person", persons.words(episode))));
    }

    @Bean
    FormData tellPersonForm(HandOvers handOvers) {
        return new Form("tell-person", (episode, variables) -> {
            var note =
                    handOvers.of(episode, HandOverProcess.handOver(variables)).note();
            return Map.of("note", FormText.typed(note.orElse("")));
        });
    }

    @Bean
    FormData chooseReceiverForm(HandOvers handOvers) {
        return new Form("choose-receiver", (episode, variables) -> {
            var handOver = handOvers.of(episode, HandOverProcess.handOver(variables));
            var answer = handOver.declineReason()
                    .map(why -> "Declined: " + FormText.typed(why))
                    .orElse("No answer in two days.");
            return Map.of("proposal", asked(handOver) + "\n\n" + answer, "receiverOptions", options(handOver.from()));
        });
    }

    @Bean
    FormData relieveCaseloadForm(CaseloadReliefs reliefs) {
        return new Form("relieve-caseload", (episode, variables) -> {
            var id = UUID.fromString((String) variables.get(HandOverProcess.RELIEF_ID.name()));
            return Map.of(
                    "load", reliefs.words(episode, id), "receiverOptions", options(reliefs.careManager(episode, id)));
        });
    }

    private String asked(HandOver handOver) {
        return "From " + receivers.name(handOver.from()) + " to " + receivers.name(handOver.to()) + ": "
                + FormText.typed(handOver.reason());
    }

    private List<Map<String, String>> options(String careManager) {
        return receivers.besides(careManager).stream()
                .map(account -> Map.of("value", account.username(), "label", account.displayName()))
                .toList();
    }
}
