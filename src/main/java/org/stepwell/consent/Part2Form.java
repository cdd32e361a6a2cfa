package org.stepwell.consent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stepwell.workflow.Answers;
import org.stepwell.workflow.Word;

/** The Part 2 section that the consent forms share; it is asked only when such records exist. */
public final class Part2Form {

    private static final String ANYBODY_TREATING = "treating-and-paying";

    private Part2Form() {}

    /** @return whether the team says that such records exist, whatever the person decided about them */
    public static boolean isTicked(Answers answers) {
        return answers.flag("part2");
    }

    /**
     * Empty when the section was not asked; signature and circles are those of the ordinary decision.
     *
     * @throws org.stepwell.workflow.InvalidAnswer when an element of 42 CFR 2.31 is missing
     */
    public static Optional<ConsentDecision> from(Answers answers, ConsentDecision ordinary) {
        return from(answers, ordinary, List.of());
    }

    /** The same, with recipients that need not be typed because the question was about them. */
    public static Optional<ConsentDecision> from(
            Answers answers, ConsentDecision ordinary, List<Recipient> askedAbout) {
        if (!isTicked(answers)) {
            return Optional.empty();
        }
        var permitted = ordinary.permitted()
                && answers.optionalText("part2Decision").map("permit"::equals).orElse(true);
        var decision = new ConsentDecision(
                permitted,
                Set.of(),
                ordinary.signedBy(),
                ordinary.relationship(),
                answers.date("part2ExpiresOn"),
                ordinary.note(),
                permitted ? terms(answers) : ConsentTerms.forTreatment(Sensitivity.SUD_PART_2),
                permitted ? recipients(answers, askedAbout) : List.of());
        return Optional.of(decision.checked());
    }

    private static ConsentTerms terms(Answers answers) {
        var purposes = constants(answers, "part2Purposes", key -> Word.to(DisclosurePurpose.class, key));
        return ConsentTerms.of(Set.of(Sensitivity.SUD_PART_2, Sensitivity.SUD, Sensitivity.BEHAVIOURAL), purposes)
                .named(answers.optionalText("part2OtherPurpose").orElse(null))
                .until(answers.optionalText("part2ExpiryEvent").orElse(null))
                .explained(answers.flag("part2Explained"));
    }

    private static List<Recipient> recipients(Answers answers, List<Recipient> askedAbout) {
        var recipients = new ArrayList<Recipient>(askedAbout);
        if (answers.options("part2Recipients").contains(ANYBODY_TREATING)) {
            recipients.addAll(Recipient.treatingProvidersAndPayers());
        }
        answers.optionalText("part2Named").stream()
                .flatMap(names -> Arrays.stream(names.split("[,\n]", -1)))
                .filter(name -> !name.isBlank())
                .map(Recipient::organisation)
                .forEach(recipients::add);
        answers.optionalText("part2Intermediary")
                .map(name -> Recipient.intermediary(
                        name, answers.optionalText("part2Participants").orElse(null)))
                .ifPresent(recipients::add);
        return recipients;
    }

    private static <E> Set<E> constants(Answers answers, String key, Function<String, E> constant) {
        return answers.options(key).stream().map(constant).collect(Collectors.toUnmodifiableSet());
    }
}
