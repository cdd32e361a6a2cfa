package org.stepwell.sandbox.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.sandbox.Ask;
import org.stepwell.sandbox.PathwayTest;
import org.stepwell.sandbox.PathwayText;
import org.stepwell.sandbox.PathwayUnreadable;
import org.stepwell.sandbox.Standing;
import org.stepwell.sandbox.Told;
import org.stepwell.sandbox.TrialRefused;
import org.stepwell.workflow.UnitDeployment;
import org.stepwell.worklist.AnswersRefused;

/** Does what the studio asks of a sandbox: there is one person at a time in it. */
@Component
class Answering {

    private static final Logger log = LoggerFactory.getLogger(Answering.class);

    private final PathwayRunner runner;
    private final RepositoryService repository;
    private final Running running;
    private Trial trial;

    Answering(PathwayRunner runner, RepositoryService repository, Running running) {
        this.runner = runner;
        this.repository = repository;
        this.running = running;
    }

    Told to(Ask ask) {
        try {
            return Actor.asSystem("sandbox", () -> answer(ask));
        } catch (TrialRefused | PathwayUnreadable refused) {
            return Told.refused(refused.getMessage());
        } catch (AnswersRefused refused) {
            return Told.refused(refused.getMessage(), refused.errors());
        } catch (RuntimeException wrong) {
            log.warn("A sandbox could not do what it was asked", wrong);
            return Told.refused(PathwayRunner.cause(wrong));
        }
    }

    private Told answer(Ask ask) {
        if (ask instanceof Ask.Deploy deploy) {
            return deploy(deploy.units());
        }
        if (ask instanceof Ask.Run test) {
            return Told.of(runner.run(test.name(), test.text()));
        }
        if (ask instanceof Ask.Begin begin) {
            trial = runner.begin(PathwayTest.nothingYet(begin.patient(), begin.after()));
            return Told.of(trial.standing());
        }
        if (trial == null) {
            throw new TrialRefused("nobody");
        }
        return about(ask);
    }

    private Told about(Ask ask) {
        if (ask instanceof Ask.Form form) {
            return Told.of(trial.form(form.task()));
        }
        if (ask instanceof Ask.Record kept) {
            return Told.of(PathwayText.of(trial.recorded(kept.given())));
        }
        if (ask instanceof Ask.Drawing drawing) {
            return Told.of(running.model(drawing.journey()));
        }
        return Told.of(moved(ask));
    }

    private Standing moved(Ask ask) {
        if (ask instanceof Ask.Complete complete) {
            trial.completes(complete.task(), complete.answers());
        } else if (ask instanceof Ask.Pass pass) {
            trial.happens(new PathwayTest.Pass(pass.time()));
        } else if (ask instanceof Ask.News news) {
            trial.happens(new PathwayTest.News(news.message(), news.with()));
        } else if (ask instanceof Ask.Next) {
            trial.happens(new PathwayTest.Pass(untilNext()));
        }
        return trial.standing();
    }

    /** In whole minutes, as a test has to be read. */
    private Duration untilNext() {
        var standing = trial.standing();
        if (standing.nextDue() == null) {
            throw new TrialRefused("nothing-due");
        }
        return Duration.between(standing.now(), wholeMinute(standing.nextDue()));
    }

    private static Instant wholeMinute(Instant moment) {
        return Instant.ofEpochSecond((moment.getEpochSecond() / 60 + 1) * 60);
    }

    private Told deploy(Map<String, Map<String, String>> units) {
        try {
            units.forEach((unit, files) -> {
                var deployment = repository
                        .createDeployment()
                        .name(UnitDeployment.PREFIX + unit)
                        .source(UnitDeployment.ANALYST);
                files.forEach(deployment::addString);
                deployment.deploy();
            });
            return Told.done();
        } catch (ProcessEngineException refused) {
            return Told.refused(refused.getMessage());
        }
    }
}
