package org.stepwell.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.stepwell.careplan.CarePlans;
import org.stepwell.coordination.Episodes;
import org.stepwell.coordination.Phase;
import org.stepwell.coordination.RiskLevel;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;
import org.stepwell.workflow.ClinicTime;
import org.stepwell.workflow.Word;

/** Follows an episode towards its target: the pace of contacts, the evidence for the rules, and what they judged. */
@Service
public class Progress {

    private final Courses courses;
    private final CarePlans plans;
    private final Notes notes;
    private final Episodes episodes;

    Progress(Courses courses, CarePlans plans, Notes notes, Episodes episodes) {
        this.courses = courses;
        this.plans = plans;
        this.notes = notes;
        this.episodes = episodes;
    }

    @Reads("progress")
    public Pace pace(EpisodeId episode) {
        var course = courses.of(episode);
        return new Pace(
                course.episode().phase(),
                course.episode().riskLevel().orElse(null),
                course.depression().meetsTarget(),
                course.reached());
    }

    @Reads("progress")
    public Evidence evidence(EpisodeId episode) {
        return Evidence.of(courses.of(episode), plans.missedReviews(episode));
    }

    /**
     * Keeps the judgement of the newest contact. The risk changes only with a new answer to item 9: not reaching
     * somebody never lowers it. A plan that has to change ends relapse prevention.
     *
     * @return when a consultation on the present treatment is due at the latest, should one be needed
     */
    @Changes("verdict")
    public Instant judge(EpisodeId episode, RiskLevel rated, Judgement judgement) {
        var course = courses.of(episode);
        if (course.newHarmItem().isPresent()) {
            episodes.rateRisk(episode, rated);
        }
        if (judgement.changesPlan() && course.episode().phase() == Phase.RELAPSE_PREVENTION) {
            episodes.resumeTreatment(episode);
        }
        notes.keep(verdict(course, judgement, rated));
        return Calendar.consultation(day(course.now()), day(course.treatmentSince()));
    }

    /** @return every verdict, the oldest first */
    @Reads("verdicts")
    public List<Verdict> verdicts(EpisodeId episode) {
        return notes.verdicts(episode);
    }

    private static Verdict verdict(Course course, Judgement judgement, RiskLevel rated) {
        var depression = course.depression();
        var risk = course.newHarmItem().isPresent()
                ? rated
                : course.episode().riskLevel().orElse(rated);
        return new Verdict(
                UUID.randomUUID(),
                0,
                course.episode().id(),
                course.lastCheckIn().orElseThrow().id(),
                Word.of(judgement),
                Word.of(risk),
                course.weeksInCare(),
                depression.newest().orElse(null),
                depression.baseline().orElse(null),
                depression.best(course.treatmentSince()).orElse(null),
                course.weeksTargetHeld(),
                course.now());
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ClinicTime.zone());
    }
}
