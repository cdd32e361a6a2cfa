package org.stepwell.careplan;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.relational.core.mapping.Table;
import org.stepwell.relation.DecidedBy;
import org.stepwell.relation.Decider;
import org.stepwell.relation.Said;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;

/**
 * What the person, or who stands for them, answered when the plan was read to them.
 *
 * @param name who said it
 * @param note the changes asked for, or the reason for declining; null when agreed
 */
@Table("care_plan_agreement")
public record Agreement(Decision decision, DecidedBy decidedBy, String name, String note, Instant at) {

    /** The answers a person can give to a plan; put off, it is no agreement yet and none is kept. */
    public enum Decision {
        AGREED,
        CHANGES,
        DECLINED,
        DEFERRED
    }

    /**
     * The answer before it is put on record; the note as in {@link Agreement}.
     *
     * @param said who decided, not yet checked
     * @param deferUntil the day on which to ask again; null for the usual time, and for every answer but put off
     */
    public record Answer(Decision decision, Said said, String note, LocalDate deferUntil) {

        Agreement by(Decider decider, Instant time) {
            return new Agreement(decision, decider.by(), decider.name(), note, time);
        }
    }

    public Agreement {
        if (name == null || name.isBlank()) {
            throw new InvalidAnswer("deciderName", Words.say("wrong.relation.decider"));
        }
        if (decision == Decision.CHANGES && (note == null || note.isBlank())) {
            throw new InvalidAnswer("changesWanted", Words.say("wrong.careplan.changes-wanted"));
        }
    }

    boolean isAgreed() {
        return decision == Decision.AGREED;
    }
}
