package org.stepwell.measure;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;

/** Every measure we count, in the order the page shows them, under the word of what they are about. */
final class Measures {

    private static final List<Entry<String, List<CareMeasure>>> GROUPS = List.of(
            Map.entry(
                    "people",
                    List.of(
                            new Cms159(),
                            ScoreChange.responseAtTwelveMonths(),
                            ScoreChange.improvement(),
                            ScoreChange.responseAtTwelveWeeks(),
                            ScoreChange.remissionAtTwelveWeeks(),
                            ScoreChange.responseAtSixMonths(),
                            ScoreChange.remissionAtSixMonths())),
            Map.entry(
                    "team",
                    List.of(
                            DaysToService.evaluation(),
                            DaysToService.service(),
                            new CrisisResponse(),
                            new EarlyContact(),
                            new CaseConsultation(),
                            new Cms2(),
                            new Cms68())),
            Map.entry(
                    "hospital",
                    List.of(
                            new FollowUpAfterStay("fuh-7", false, 7),
                            new FollowUpAfterStay("fuh-30", false, 30),
                            new FollowUpAfterStay("fum-7", true, 7),
                            new FollowUpAfterStay("fum-30", true, 30))),
            Map.entry("needs", List.of(new Cms50(), new NeedsAsked(), new NeedsMet())),
            Map.entry("staying", List.of(new Engagement(), new ContactsKept(), new Adherence(), new DropOut())),
            Map.entry("voice", List.of(new Satisfied(), new SurveyAnswered())));

    private static final Map<CareMeasure, String> BY_MEASURE = GROUPS.stream()
            .flatMap(group -> group.getValue().stream().map(measure -> Map.entry(measure, group.getKey())))
            .collect(Collectors.toMap(Entry::getKey, Entry::getValue));

    static final List<CareMeasure> ALL =
            GROUPS.stream().flatMap(group -> group.getValue().stream()).toList();

    private Measures() {}

    /** @return the word of what it is about */
    static String group(CareMeasure measure) {
        return BY_MEASURE.get(measure);
    }
}
