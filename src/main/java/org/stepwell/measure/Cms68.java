package org.stepwell.measure;

import java.util.List;

/**
 * Current medicines documented (CMS68), meeting by meeting: it was asked how they are taken, and a reconciled list
 * stood by then.
 */
class Cms68 implements CareMeasure {

    private static final int AGE = 18;

    @Override
    public String id() {
        return "cms68";
    }

    @Override
    public List<Populations> of(PersonFacts person, Span span) {
        return person.episodes().stream()
                .flatMap(episode -> episode.meetings().stream()
                        .filter(meeting -> span.contains(meeting.day()))
                        .filter(meeting -> person.birthDate() == null || person.isAged(AGE, meeting.day()))
                        .map(meeting -> Populations.counted(meeting.askedAboutMedicines()
                                && episode.medicineLists().stream().anyMatch(day -> !day.isAfter(meeting.day())))))
                .toList();
    }
}
