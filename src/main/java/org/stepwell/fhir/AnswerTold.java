package org.stepwell.fhir;

import java.util.UUID;
import org.stepwell.referral.Answer;

/**
 * What a service says to one of our referrals.
 *
 * @param names the element by which the Task names the referral
 * @param status the Task's own word for the answer
 * @param reason why not, or what is missing; null for a yes
 */
record AnswerTold(Entry entry, String names, UUID referral, String status, Answer answer, String reason) {

    /** Nothing of the person: this text may end up in a log line. */
    @Override
    public String toString() {
        return "Answer at " + entry;
    }
}
