package org.stepwell.oversight;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stepwell.audit.VerifyTrail;

/** What whoever supervises must see of the trail without looking for it; pages call it {@code @trailNotice}. */
@Component("trailNotice")
public class TrailNotice {

    private final VerifyTrail verify;
    private final AccessFlags flags;

    TrailNotice(VerifyTrail verify, AccessFlags flags) {
        this.verify = verify;
        this.flags = flags;
    }

    /** @return what the last verification found, if it found the trail tampered with; null otherwise */
    public VerifyTrail.Outcome breach() {
        return last().filter(outcome -> !outcome.isSound()).orElse(null);
    }

    public Optional<VerifyTrail.Outcome> last() {
        return verify.last();
    }

    /** @return how many flags wait for an answer */
    public int flagged() {
        return flags.waiting();
    }
}
