package org.stepwell.assessment;

import java.util.List;
import java.util.stream.Collectors;

/** A definition that would score wrongly; nothing of it is used, and the product does not start with it. */
public class InstrumentRefused extends RuntimeException {

    private final transient List<InstrumentProblem> problems;

    InstrumentRefused(String file, List<InstrumentProblem> problems) {
        super(problems.stream()
                .map(InstrumentProblem::toString)
                .collect(Collectors.joining("; ", "The instrument " + file + " cannot be used: ", "")));
        this.problems = List.copyOf(problems);
    }

    public List<InstrumentProblem> problems() {
        return problems;
    }
}
