package org.stepwell.careplan;

import java.time.Instant;
import org.springframework.data.relational.core.mapping.Table;
import org.stepwell.workflow.InvalidAnswer;

/**
 * What the person, or who stands for them, answered when the plan was read to them.
 *
 * @param name who said it
 * @param note the changes asked for, or the reason for declining; null when agreed
 */
@Table("care_plan_agreement")
public record Agreement(Decision decision, DecidedBy decidedBy, String name, String note, Instant at) {

    /** The three answers a person can give to a plan. */
    public enum Decision {
        AGREED,
        CHANGES,
        DECLINED
    }

    /** Who decides: the plan is the person's own, a proxy is the recorded exception. */
    public enum DecidedBy {
        PATIENT,
        PATIENT_WITH_FAMILY,
        PROXY
    }

    /** The answer before it is put on record; the note as in {@link Agreement}. */
    public record Answer(Decision decision, DecidedBy decidedBy, String name, String note) {

        Agreement at(Instant time) {
            return new Agreement(decision, decidedBy, name, note, time);
        }
    }

    public Agreement {
        if (name == null || name.isBlank()) {
            throw new InvalidAnswer("deciderName", "Enter the name of who decided");
        }
        if (decision == Decision.CHANGES && (note == null || note.isBlank())) {
            throw new InvalidAnswer("changesWanted", "Say what should change");
        }
    }

    boolean isAgreed() {
        return decision == Decision.AGREED;
    }
}
