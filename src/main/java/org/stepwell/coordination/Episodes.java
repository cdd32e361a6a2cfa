package org.stepwell.coordination;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;
import org.stepwell.team.CareTeams;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;

/** Begins, moves and ends episodes of care. */
@Service
public class Episodes {

    private final EpisodeRepository episodes;
    private final CareTeams teams;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    Episodes(EpisodeRepository episodes, CareTeams teams, ApplicationEventPublisher news, Clock clock) {
        this.episodes = episodes;
        this.teams = teams;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Begins an episode with a care team of one, joined by whoever cared for the person in the episode before; throws {@link AlreadyEnrolled} while another one is open.
     */
    @Changes("episode")
    public Episode enrol(PatientId patient, String careManager) {
        if (episodes.findByPatientIdAndClosedOnIsNull(patient).isPresent()) {
            throw new AlreadyEnrolled(patient);
        }
        var before = episodes.findByPatientIdOrderByEnrolledOnDesc(patient).stream()
                .findFirst()
                .map(Episode::id);
        var episode = episodes.save(Episode.enrol(patient, before.orElse(null), clock.instant()));
        teams.form(episode.id(), patient, careManager);
        before.ifPresent(earlier -> teams.carryOver(earlier, episode.id()));
        news.publishEvent(new PatientEnrolled(episode.id(), patient));
        return find(episode.id());
    }

    /** Throws {@link UnknownEpisode} when there is none. */
    @Reads("episode")
    public Episode of(EpisodeId id) {
        return find(id);
    }

    /** @return the open episode, if there is one */
    @Reads("episode")
    public Optional<Episode> current(PatientId patient) {
        return episodes.findByPatientIdAndClosedOnIsNull(patient);
    }

    /** @return every episode of the patient, the newest first */
    @Reads("episode")
    public List<Episode> all(PatientId patient) {
        return episodes.findByPatientIdOrderByEnrolledOnDesc(patient);
    }

    @Changes("episode")
    public void startJourney(EpisodeId id, String processInstanceId) {
        change(id, episode -> episode.startJourney(processInstanceId));
    }

    @Changes("risk level")
    public void rateRisk(EpisodeId id, RiskLevel level) {
        change(id, episode -> episode.rateRisk(level));
    }

    /** Rates the risk as a crisis found it; until it is released nobody rates it lower. An ended episode stays as it is. */
    @Changes("risk level")
    public void holdRisk(EpisodeId id, RiskLevel level) {
        change(id, episode -> episode.holdRisk(level));
    }

    /** The crisis is over: the level stays, and the next rating may lower it. */
    @Changes("risk level")
    public void releaseRisk(EpisodeId id) {
        change(id, Episode::releaseRisk);
    }

    @Changes("level of care")
    public void recommendLevelOfCare(EpisodeId id, LevelOfCare level) {
        change(id, episode -> episode.recommendLevelOfCare(level));
    }

    @Changes("episode")
    public void enterRelapsePrevention(EpisodeId id) {
        change(id, episode -> episode.enterRelapsePrevention(clock.instant()));
    }

    /** The target is lost: back from relapse prevention to treatment (clinical rule 3.5, PHQ-9 of 10 or more). */
    @Changes("episode")
    public void resumeTreatment(EpisodeId id) {
        change(id, episode -> episode.resumeTreatment(clock.instant()));
    }

    /** Throws {@link EpisodeRefused} when an outcome stands already, or when a person in treatment would graduate. */
    @Changes("outcome")
    public void recordOutcome(EpisodeId id, Outcome outcome) {
        change(id, episode -> episode.recordOutcome(outcome));
    }

    /** Ends care as disengaged, whatever it waits for; whether that was tried for long enough is for outreach to say. */
    @Changes("outcome")
    public void letGo(EpisodeId id) {
        change(id, episode -> episode.recordOutcome(Outcome.DISENGAGED));
        news.publishEvent(new PersonLetGo(id, find(id).journeyId()));
    }

    /** @return the outcome the episode closed with; throws {@link EpisodeRefused} when none was recorded */
    @Changes("episode")
    public Outcome close(EpisodeId id) {
        change(id, episode -> episode.close(clock.instant()));
        var closed = find(id);
        var outcome = closed.outcome().orElseThrow();
        news.publishEvent(new EpisodeClosed(id, closed.patientId(), outcome));
        teams.dissolve(id);
        return outcome;
    }

    private void change(EpisodeId id, Consumer<Episode> step) {
        var episode = find(id);
        step.accept(episode);
        episodes.save(episode);
    }

    private Episode find(EpisodeId id) {
        return episodes.findById(id).orElseThrow(() -> new UnknownEpisode(id));
    }
}
