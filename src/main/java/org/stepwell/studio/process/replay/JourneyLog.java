package org.stepwell.studio.process.replay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The steps of one journey, as they were written down. */
class JourneyLog {

    private static final int TIME_BASED = 1;

    private static final Comparator<Step> ORDER =
            Comparator.comparing(Step::startedAt).thenComparingLong(Step::place).thenComparing(Step::id);

    private final List<Step> steps = new ArrayList<>();

    /** @param endedAt null while it runs, and for one that was left undone */
    private record Step(String id, String step, Timestamp startedAt, Timestamp endedAt) {

        /** What began in one moment began in the order of its ids, which the engine makes from the time. */
        long place() {
            try {
                var uuid = UUID.fromString(id.substring(id.lastIndexOf(':') + 1));
                return uuid.version() == TIME_BASED ? uuid.timestamp() : 0;
            } catch (IllegalArgumentException other) {
                return 0;
            }
        }
    }

    void add(ResultSet row) throws SQLException {
        steps.add(new Step(
                row.getString("id"),
                row.getString("step"),
                row.getTimestamp("started_at"),
                row.getBoolean("cancelled") ? null : row.getTimestamp("ended_at")));
    }

    /** @return the steps in the order in which they began; journeys that went the same way have the same */
    List<Fit.Run> runs() {
        steps.sort(ORDER);
        var runs = new ArrayList<Fit.Run>();
        for (var at = 0; at < steps.size(); at++) {
            runs.add(new Fit.Run(steps.get(at).step(), endedBy(at)));
        }
        return runs;
    }

    private int endedBy(int at) {
        var end = steps.get(at).endedAt();
        if (end == null) {
            return Fit.Run.NEVER;
        }
        var next = at + 1;
        while (next < steps.size() && steps.get(next).startedAt().before(end)) {
            next++;
        }
        return next;
    }
}
