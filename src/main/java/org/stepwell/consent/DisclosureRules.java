package org.stepwell.consent;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Decisions;
import org.stepwell.workflow.Word;

/** Puts a disclosure before the decision {@code may-disclose}, class by class; all of it may go, or none. */
@Component
class DisclosureRules {

    private final Standings standings;
    private final Part2Records part2;
    private final Decisions decisions;

    DisclosureRules(Standings standings, Part2Records part2, Decisions decisions) {
        this.standings = standings;
        this.part2 = part2;
        this.decisions = decisions;
    }

    /** What the table said of one class, and the consent it rests on. */
    private record Ruling(boolean permitted, String reason, Obligation obligation, UUID consentId) {}

    Permission ask(EpisodeId episode, Disclosure disclosure, boolean emergency) {
        var really = classes(episode, disclosure.classes());
        var rulings = really.stream()
                .map(one -> rule(episode, disclosure.only(one), emergency))
                .toList();
        return sum(rulings, really);
    }

    /** Substance use is Part 2 where the record comes from such a programme. */
    private Set<Sensitivity> classes(EpisodeId episode, Set<Sensitivity> asked) {
        var classes = EnumSet.copyOf(asked);
        if (classes.contains(Sensitivity.SUD) && part2.holds(episode)) {
            classes.remove(Sensitivity.SUD);
            classes.add(Sensitivity.SUD_PART_2);
        }
        return classes;
    }

    private Ruling rule(EpisodeId episode, Disclosure disclosure, boolean emergency) {
        var standing = standings.of(episode, disclosure);
        var inputs = new HashMap<String, Object>();
        inputs.put("recipient", Word.of(disclosure.recipient()));
        inputs.put("sensitivity", Word.of(disclosure.classes().iterator().next()));
        inputs.put("purpose", Word.of(disclosure.purpose()));
        inputs.put("consent", Word.of(standing.word()));
        inputs.put("emergency", emergency);
        return ruling(decisions.row("may-disclose", inputs), standing.consentId());
    }

    /** What the table does not know is not told. */
    private static Ruling ruling(Map<String, Object> row, UUID consentId) {
        return new Ruling(
                Boolean.TRUE.equals(row.get("permitted")),
                (String) row.getOrDefault("reason", "no-rule"),
                Word.to(Obligation.class, (String) row.get("obligation")),
                consentId);
    }

    private static Permission sum(List<Ruling> rulings, Set<Sensitivity> classes) {
        var telling = rulings.stream()
                .filter(ruling -> !ruling.permitted())
                .findFirst()
                .orElse(rulings.get(0));
        return new Permission(
                telling.permitted(),
                telling.reason(),
                classes,
                rulings.stream()
                        .map(Ruling::obligation)
                        .filter(obligation -> obligation != null)
                        .collect(Collectors.toUnmodifiableSet()),
                telling.consentId());
    }
}
