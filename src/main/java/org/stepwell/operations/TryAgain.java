package org.stepwell.operations;

import java.util.List;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.stepwell.coordination.StoppedJourneys;
import org.stepwell.team.NotPermitted;
import org.stepwell.workflow.StoppedSteps;
import org.stepwell.worklist.TaskEnded;
import org.stepwell.worklist.TaskTaken;

/** Has stopped steps tried again, each in a transaction of its own so that none holds up another. */
@Service
public class TryAgain {

    private final Stops stops;
    private final Repairs repairs;
    private final Doors doors;
    private final TransactionTemplate transactions;

    TryAgain(
            Stops stops,
            Repairs repairs,
            StoppedJourneys journeys,
            StoppedSteps steps,
            TransactionTemplate transactions) {
        this.stops = stops;
        this.repairs = repairs;
        this.doors = new Doors(journeys, steps);
        this.transactions = transactions;
    }

    /** @return how many will run again; at most {@link Stops#MOST_RUNS} */
    public int all(String process, String step, Cause cause) {
        return free(
                stops.runs(process, step, cause).stream().map(StoppedRun::job).toList());
    }

    /** @return whether it will run again; false when somebody was quicker */
    public boolean one(String job) {
        return free(List.of(job)) == 1;
    }

    private int free(List<String> jobs) {
        return (int) jobs.stream().filter(this::free).count();
    }

    private boolean free(String job) {
        try {
            transactions.executeWithoutResult(status -> {
                var run = stops.one(job);
                if (!repairs.decide(job, "retry")) {
                    doors.retry(run);
                }
            });
            return true;
        } catch (ConcurrencyFailureException | TaskTaken | TaskEnded | NotPermitted quicker) {
            return false;
        }
    }

    /** The ways to try a step again about which no task is open. */
    private record Doors(StoppedJourneys journeys, StoppedSteps steps) {

        void retry(StoppedRun run) {
            if (run.episode() == null) {
                steps.retry(run.job());
            } else {
                journeys.resolve(run.episode(), run.job(), true);
            }
        }
    }
}
