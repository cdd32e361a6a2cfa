package org.stepwell.relation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;
import org.stepwell.workflow.DeferredSteps;
import org.stepwell.workflow.FormText;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;

/** Puts off what a person wants to decide later, to a day on which they are asked again. */
@Service
@EnableConfigurationProperties(RelationSettings.class)
public class Deferrals {

    /** The form field that names the day. */
    public static final String FIELD = "deferUntil";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu");

    private final DeferralRepository deferrals;
    private final DeferredSteps steps;
    private final RelationSettings settings;
    private final Clock clock;

    Deferrals(DeferralRepository deferrals, DeferredSteps steps, RelationSettings settings, Clock clock) {
        this.deferrals = deferrals;
        this.steps = steps;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Puts a decision off.
     *
     * @param asked the day wished for, or null for the usual time
     * @throws InvalidAnswer at {@code deferUntil} for a day that is not after today or later than the clinic allows
     */
    @Changes("deferred decision")
    public Deferral putOff(EpisodeId episode, Gate gate, Decider decider, LocalDate asked) {
        return deferrals.save(Deferral.of(episode, gate, until(asked), decider, Actor.current(), clock.instant()));
    }

    /** @return in words, who put this decision off and until when; empty when nobody did */
    @Reads("deferred decision")
    public String inWords(EpisodeId episode, Gate gate) {
        return deferrals
                .findFirstByEpisodeIdAndGateAndAboutOrderByRecordedAtDesc(episode, gate.step(), gate.about())
                .map(it -> "%s wanted time until %s. Ask again."
                        .formatted(
                                FormText.typed(it.deciderName()),
                                DAY.withLocale(Words.language()).format(it.until())))
                .orElse("");
    }

    /** @return what people still have time to decide, the oldest first */
    @Reads("deferred decision")
    public List<Deferral> running(EpisodeId episode) {
        return deferrals.findByEpisodeIdOrderByRecordedAt(episode).stream()
                .filter(it -> it.isRunningOn(LocalDate.now(clock)))
                .toList();
    }

    /**
     * Has a decision asked for now, because the person has made up their mind before the day.
     *
     * @return whether anything waited for it; the journey may have ended meanwhile
     * @throws InvalidAnswer at {@code deferral} when this episode has none such
     */
    @Changes("deferred decision")
    public boolean askNow(EpisodeId episode, UUID id) {
        var deferral = deferrals
                .findByIdAndEpisodeId(id, episode)
                .filter(it -> it.isRunningOn(LocalDate.now(clock)))
                .orElseThrow(() -> new InvalidAnswer("deferral", Words.say("wrong.relation.not-put-off")));
        deferrals.save(deferral.askedAgain(Actor.current(), clock.instant()));
        return steps.askNow(episode.toString(), deferral.gate(), deferral.about());
    }

    /**
     * @param asked the day wished for, or null for the usual time
     * @return the day on which to ask again
     * @throws InvalidAnswer at {@code deferUntil} for a day that is not after today or later than the clinic allows
     */
    public LocalDate until(LocalDate asked) {
        var today = LocalDate.now(clock);
        var latest = today.plus(settings.longestDeferral());
        if (asked != null && (!asked.isAfter(today) || asked.isAfter(latest))) {
            throw new InvalidAnswer(
                    FIELD,
                    Words.say(
                            "wrong.relation.until-when",
                            DAY.withLocale(Words.language()).format(latest)));
        }
        return asked == null ? today.plus(settings.deferral()) : asked;
    }
}
