package org.stepwell.sandbox.process;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.sandbox.PathwayFile;
import org.stepwell.sandbox.PathwayResult;
import org.stepwell.sandbox.PathwayTest;
import org.stepwell.sandbox.PathwayUnreadable;
import org.stepwell.sandbox.TrialRefused;

/** Runs pathway tests on the models that are deployed, each with a person of its own. */
@Component
class PathwayRunner {

    private static final Logger log = LoggerFactory.getLogger(PathwayRunner.class);

    private final Trials trials;
    private final DeployedTests deployed;

    PathwayRunner(Trials trials, DeployedTests deployed) {
        this.trials = trials;
        this.deployed = deployed;
    }

    /**
     * Leaves the clock where the test has brought it.
     *
     * @param name of the file, for the result
     */
    PathwayResult run(String name, String text) {
        return Actor.asSystem("sandbox", () -> went(name, text));
    }

    private PathwayResult went(String name, String text) {
        var at = new int[1];
        try {
            var test = PathwayFile.read(text);
            var trial = begin(test);
            for (var step : test.steps()) {
                at[0]++;
                trial.happens(step);
            }
            var standing = trial.standing();
            return test.expected().stream()
                    .flatMap(expected -> Expectations.differs(expected, standing).stream())
                    .findFirst()
                    .map(words -> PathwayResult.differs(name, words))
                    .orElseGet(() -> PathwayResult.passed(name));
        } catch (PathwayUnreadable | TrialRefused said) {
            return PathwayResult.failedAt(name, at[0], said.getMessage());
        } catch (RuntimeException wrong) {
            log.info("The pathway test {} went wrong", name, wrong);
            return PathwayResult.failedAt(name, at[0], cause(wrong));
        }
    }

    /** Brings a person to where the test begins to be about something: behind the test it comes after. */
    Trial begin(PathwayTest test) {
        var before = deployed.before(test);
        var trial = trials.begin(test, before.services());
        before.steps().forEach(trial::happens);
        trial.recordFromHere();
        return trial;
    }

    static String cause(Throwable wrong) {
        var root = wrong;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
