package org.stepwell.survey;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.coordination.Outcome;
import org.stepwell.patient.EpisodeId;
import org.stepwell.survey.Survey.End;
import org.stepwell.survey.Survey.Occasion;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;

/** Has people asked how they find their care, and keeps what they say. */
@Service
public class Surveys {

    private final SurveyRepository surveys;
    private final SurveyPlan plan;
    private final Accounts accounts;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    Surveys(SurveyRepository surveys, SurveyPlan plan, Accounts accounts, ApplicationEventPublisher news, Clock clock) {
        this.surveys = surveys;
        this.plan = plan;
        this.accounts = accounts;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Has the person asked on this occasion if the rule says so, once in an episode.
     *
     * @param outcome how care ended; null while it goes on
     */
    @Changes("survey")
    public void plan(EpisodeId episode, Occasion occasion, Outcome outcome) {
        var before = surveys.findByEpisodeIdOrderByAskAtDesc(episode);
        if (before.stream().noneMatch(survey -> survey.occasion() == occasion)) {
            plan.window(occasion, outcome, before).ifPresent(window -> {
                var survey = surveys.save(Survey.plan(episode, occasion, window.askAt(), window.lapseAt()));
                news.publishEvent(new SurveyPlanned(episode, survey));
            });
        }
    }

    @Changes("survey")
    public void startJourney(EpisodeId episode, UUID id, String processInstanceId) {
        var survey = require(episode, id);
        survey.startJourney(processInstanceId);
        surveys.save(survey);
    }

    /** Keeps what they said, or that they did not; throws {@link NoOpenSurvey} when the question has ended. */
    @Changes("survey")
    public void take(EpisodeId episode, UUID id, SurveyReply reply) {
        var survey = require(episode, id);
        if (reply.end() == End.ANSWERED) {
            var own = accounts.current().filter(Account::isPersonal).isPresent();
            survey.answered(reply.said(), own, Actor.current(), clock.instant());
        } else {
            survey.end(reply.end(), Actor.current(), clock.instant());
        }
        surveys.save(survey);
    }

    /** Takes back whatever is planned or open, as care has ended. */
    @Changes("survey")
    public void withdraw(EpisodeId episode) {
        surveys.findByEpisodeIdOrderByAskAtDesc(episode).stream()
                .filter(survey -> survey.endedAs().isEmpty())
                .forEach(survey -> {
                    survey.end(End.WITHDRAWN, Actor.current(), clock.instant());
                    surveys.save(survey);
                    news.publishEvent(new SurveyWithdrawn(survey.journeyId()));
                });
    }

    /** @return every survey of the episode, the newest first */
    @Reads("survey")
    public List<Survey> of(EpisodeId episode) {
        return surveys.findByEpisodeIdOrderByAskAtDesc(episode);
    }

    private Survey require(EpisodeId episode, UUID id) {
        return surveys.findByIdAndEpisodeId(id, episode).orElseThrow(() -> new NoOpenSurvey(id));
    }
}
