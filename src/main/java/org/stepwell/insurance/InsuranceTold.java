package org.stepwell.insurance;

import java.time.LocalDate;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;

/**
 * What somebody says about an insurance; throws {@link InvalidAnswer} for what cannot be.
 *
 * @param payer in kebab-case, such as {@code medicaid}
 * @param until the last day, null while no end is known
 */
public record InsuranceTold(String payer, String plan, String memberNumber, LocalDate from, LocalDate until) {

    public InsuranceTold {
        plan = within(200, "plan", plan);
        memberNumber = within(100, "memberNumber", memberNumber);
        require(payer != null && payer.matches("[a-z][a-z0-9-]{1,60}"), "payer", "wrong.insurance.payer");
        require(from != null, "from", "wrong.insurance.from");
        require(until == null || !until.isBefore(from), "until", "wrong.insurance.until");
    }

    private static String within(int longest, String field, String text) {
        require(text == null || text.length() <= longest, field, "wrong.insurance.longest", longest);
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static void require(boolean right, String field, String wrong, Object... about) {
        if (!right) {
            throw new InvalidAnswer(field, Words.say(wrong, about));
        }
    }

    /** Nothing of the person: this text may end up in a log line. */
    @Override
    public String toString() {
        return "InsuranceTold";
    }
}
