package org.stepwell.caseload.web;

import java.util.List;
import java.util.Optional;
import org.stepwell.assessment.Instrument;
import org.stepwell.assessment.Score;
import org.stepwell.careplan.Activity;
import org.stepwell.careplan.Goal;
import org.stepwell.consent.ConsentState;
import org.stepwell.consent.Shown;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.RiskLevel;
import org.stepwell.patient.Allergy;
import org.stepwell.patient.Condition;
import org.stepwell.patient.HealthRecord;
import org.stepwell.patient.Medicine;
import org.stepwell.patient.Patient;
import org.stepwell.workflow.Words;

/**
 * The person in short: what everybody who works with them must have in sight.
 *
 * @param health as far as the reader may be shown it, like all that follows
 */
record Person(
        Patient patient,
        Integer age,
        Episode episode,
        ConsentState consent,
        HealthRecord health,
        List<Score> scores,
        List<ReferralLoop> openReferrals,
        Shown shown) {

    /** @return how closely it is held, in words; empty for what is held like most of the record */
    public String held(Condition condition) {
        return shown.label(Items.of(condition));
    }

    public String held(Medicine medicine) {
        return shown.label(Items.of(medicine));
    }

    public String held(ScoreChart.Row score) {
        return shown.label(Items.of(score.instrument()));
    }

    public String held(Goal goal) {
        return shown.label(Items.of(goal));
    }

    public String held(Activity activity) {
        return shown.label(Items.of(activity));
    }

    public String language() {
        var said = patient.preferences();
        if (said.language() == null) {
            return Words.say("summary.not-asked");
        }
        return said.interpreterNeeded() ? Words.say("summary.interpreter", said.language()) : said.language();
    }

    /** @return empty when not rated */
    public Optional<RiskLevel> risk() {
        return Optional.ofNullable(episode).flatMap(Episode::riskLevel);
    }

    /** @return allergies that stand, as a record from elsewhere may hold outlived ones */
    public List<Allergy> allergies() {
        return health.allergies().stream()
                .filter(allergy -> allergy.status() == Allergy.Status.ACTIVE)
                .toList();
    }

    public Optional<Score> lastPhq9() {
        return last(Instrument.PHQ_9);
    }

    public Optional<Score> lastGad7() {
        return last(Instrument.GAD_7);
    }

    /** @return every PHQ-9 total, the oldest first */
    public List<Integer> coursePhq9() {
        return totals(Instrument.PHQ_9);
    }

    /** @return every GAD-7 total, the oldest first */
    public List<Integer> courseGad7() {
        return totals(Instrument.GAD_7);
    }

    /** @return "Given until …", "Refused": how sharing stands, in one line */
    public String sharing() {
        return switch (consent.standing()) {
            case NONE -> Words.say("summary.not-asked");
            case GIVEN ->
                consent.until() == null ? Words.say("summary.sharing.given") : sharing("summary.sharing.given-until");
            case DENIED -> Words.say("summary.sharing.refused");
            case EXPIRED -> sharing("summary.sharing.ran-out");
            case WITHDRAWN -> sharing("summary.sharing.withdrawn");
        };
    }

    private String sharing(String key) {
        return Words.say(key, Texts.day(consent.until()));
    }

    public String careStands() {
        if (episode == null) {
            return Words.say("patients.not-enrolled");
        }
        return episode.closedOn()
                .map(day -> Words.say(
                        "summary.care.ended", Words.title(episode.outcome().orElseThrow()), Texts.day(day)))
                .orElseGet(() ->
                        Words.say("summary.care.since", Words.word(episode.phase()), Texts.day(episode.enrolledOn())));
    }

    private List<Integer> totals(Instrument instrument) {
        return scores.stream()
                .filter(score -> score.instrument().equals(instrument))
                .flatMap(score -> score.total().stream())
                .toList();
    }

    private Optional<Score> last(Instrument instrument) {
        return scores.stream()
                .filter(score ->
                        score.instrument().equals(instrument) && score.total().isPresent())
                .reduce((earlier, later) -> later);
    }
}
