package org.stepwell.transition;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.coordination.Episodes;
import org.stepwell.coordination.LevelOfCare;
import org.stepwell.coordination.RiskLevel;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;
import org.stepwell.workflow.Decisions;
import org.stepwell.workflow.Word;

/** Reviews and decides levels of care after a stay, and keeps who decided. */
@Service
public class LevelsOfCare {

    private static final String RECERTIFICATION = "set-recertification";
    /** The review is due within a week and the decision within two days, so that both are in by the day itself. */
    private static final int REVIEWED_DAYS_BEFORE = 9;

    private final TransitionRepository transitions;
    private final LevelDecisionRepository decided;
    private final Episodes episodes;
    private final Decisions rules;
    private final Clock clock;

    LevelsOfCare(
            TransitionRepository transitions,
            LevelDecisionRepository decided,
            Episodes episodes,
            Decisions rules,
            Clock clock) {
        this.transitions = transitions;
        this.decided = decided;
        this.episodes = episodes;
        this.rules = rules;
        this.clock = clock;
    }

    /** Files what a clinician found, and lays out what the rules look at. */
    @Changes("level of care")
    public LevelEvidence review(EpisodeId episode, LevelReview review) {
        var transition = transitions.requireOpen(episode);
        transition.add(TransitionStep.review(review.stable(), review.note(), clock));
        transitions.save(transition);
        var risk = episodes.of(episode).riskLevel().orElse(RiskLevel.NONE);
        return new LevelEvidence(risk, review, current(episode), transition.stableReviews());
    }

    /** @return from when on the level is reviewed to be certified again; empty when it need not be */
    @Changes("level of care")
    public Optional<Instant> decide(EpisodeId episode, LevelOfCare recommended, LevelOfCare level, String reason) {
        var recertifyOn = recertifyOn(episode, level);
        keep(episode, recommended, level, reason, recertifyOn.orElse(null));
        return recertifyOn.map(day -> FollowUpCalendar.opening(day.minusDays(REVIEWED_DAYS_BEFORE)));
    }

    /** A stay is a step up by itself, decided by whoever admitted the person and kept in the name of who reports it. */
    @Changes("level of care")
    public void stepUpTo(EpisodeId episode, StayKind kind) {
        if (current(episode) != LevelOfCare.EMERGENCY_EVALUATION) {
            keep(episode, null, LevelOfCare.EMERGENCY_EVALUATION, Word.of(kind) + " stay", null);
        }
    }

    /** @return every decision, the newest first */
    @Reads("level of care")
    public List<LevelDecision> of(EpisodeId episode) {
        return decided.findByEpisodeIdOrderByDecidedAtDesc(episode);
    }

    private void keep(
            EpisodeId episode, LevelOfCare recommended, LevelOfCare level, String reason, LocalDate recertifyOn) {
        var before = current(episode);
        episodes.recommendLevelOfCare(episode, level);
        decided.save(new LevelDecision(
                UUID.randomUUID(),
                0,
                episode,
                Word.of(before),
                Word.of(recommended),
                Word.of(level),
                Word.of(LevelStep.between(before, level)),
                reason,
                recertifyOn,
                Actor.current(),
                clock.instant()));
    }

    /** Who was never assessed is in outpatient care, as everybody is to whom no other level was given. */
    private LevelOfCare current(EpisodeId episode) {
        return episodes.of(episode).levelOfCare().orElse(LevelOfCare.OUTPATIENT);
    }

    private Optional<LocalDate> recertifyOn(EpisodeId episode, LevelOfCare level) {
        var certification = 1
                + (int) decided.findByEpisodeIdOrderByDecidedAtDesc(episode).stream()
                        .takeWhile(decision -> decision.isFor(level))
                        .count();
        var inputs = Map.<String, Object>of("levelOfCare", Word.of(level), "certification", certification);
        return Optional.ofNullable(rules.single(RECERTIFICATION, inputs, Integer.class))
                .map(days -> LocalDate.now(clock).plusDays(days));
    }
}
