package org.stepwell.assessment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.stepwell.patient.Gender;

/**
 * An instrument as its definition file describes it: what is asked, how it is scored and what a total means.
 *
 * @param about the part of life it asks about, in a word or two
 * @param notice the licence notice that is shown wherever the items are
 * @param loinc the code of the total, null when it has none
 * @param items what is shown and asked, in its order
 * @param scales what a total means: one for everybody, and others for a sex or a second cut-off; empty with a rule
 * @param rule the decision table that says it instead, null for none
 * @param missingAllowed how many items may be missing for the total still to be estimated from the others
 * @param aboutPatient false when somebody close to the patient answers about themselves (FHIR subjectType)
 */
public record InstrumentDefinition(
        Instrument instrument,
        String title,
        String about,
        String notice,
        String loinc,
        List<InstrumentItem> items,
        List<ScoreScale> scales,
        SeverityRule rule,
        int missingAllowed,
        boolean aboutPatient) {

    public InstrumentDefinition {
        items = List.copyOf(items);
        scales = List.copyOf(scales);
    }

    /** @return the items that add up to the total */
    public List<InstrumentItem> scored() {
        return items.stream().filter(InstrumentItem::scored).toList();
    }

    /** @return what is asked beside the score, such as how difficult life has become */
    public List<InstrumentItem> unscored() {
        return items.stream()
                .filter(item -> item.isQuestion() && !item.scored())
                .toList();
    }

    /** @return the highest total; the lowest is 0 */
    public int maximum() {
        return scored().stream().mapToInt(InstrumentItem::maximum).sum();
    }

    /** @return the names of the cut-offs it can be read by, the usual one first; empty when there is but one */
    public List<String> cuts() {
        return scales.stream()
                .map(ScoreScale::cut)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** @return what the total means by this cut-off for this sex, or for everybody when the sex makes no difference */
    public ScoreBand band(int total, String cut, Gender gender) {
        var scale = scale(cut, gender).or(() -> scale(cut, null)).orElseThrow();
        return scale.band(total);
    }

    private Optional<ScoreScale> scale(String cut, Gender gender) {
        return scales.stream()
                .filter(scale -> Objects.equals(scale.cut(), cut) && scale.gender() == gender)
                .findFirst();
    }
}
