package org.stepwell.assessment;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stepwell.workflow.Answers;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;

/** The answers to the ASQ: four questions with yes, no or refused, and "right now" when one of them is not no. */
public record Asq(List<String> answers, String rightNow) {

    private static final Set<String> WORDS = Set.of("yes", "no", "refused");
    private static final int QUESTIONS = 4;

    public Asq {
        answers = answers.stream().filter(Objects::nonNull).toList();
        if (!WORDS.containsAll(answers) || (rightNow != null && !WORDS.contains(rightNow))) {
            throw new InvalidAnswer("asq1", Words.say("wrong.assessment.asq-answer"));
        }
        if (!answers.isEmpty() && answers.size() != QUESTIONS) {
            throw new InvalidAnswer("asq" + QUESTIONS, Words.say("wrong.assessment.asq-four"));
        }
        if (rightNow == null && !answers.stream().allMatch("no"::equals)) {
            throw new InvalidAnswer("asq5", Words.say("wrong.assessment.asq-now"));
        }
    }

    /** Reads the fields asq1 to asq5 of a form. */
    public static Asq from(Answers answers) {
        var given = IntStream.rangeClosed(1, QUESTIONS)
                .mapToObj(number -> answers.optionalText("asq" + number).orElse(null))
                .toList();
        return new Asq(given, answers.optionalText("asq5").orElse(null));
    }

    public static Asq notAsked() {
        return new Asq(List.of(), null);
    }

    /** Any yes is positive, a refusal counts as a yes, and a yes to "right now" is acute (clinical rules 3.2). */
    public SuicideScreen verdict() {
        if (answers.isEmpty()) {
            return SuicideScreen.NONE;
        }
        if (answers.stream().allMatch("no"::equals)) {
            return SuicideScreen.NEGATIVE;
        }
        return "no".equals(rightNow) ? SuicideScreen.POSITIVE : SuicideScreen.ACUTE;
    }

    /** @return the four answers and the fifth, or null when nothing was asked */
    public String[] kept() {
        return answers.isEmpty()
                ? null
                : Stream.concat(answers.stream(), Stream.ofNullable(rightNow)).toArray(String[]::new);
    }
}
