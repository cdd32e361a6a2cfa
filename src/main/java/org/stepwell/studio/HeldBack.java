package org.stepwell.studio;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A file of which an upgrade brings another text than the one that this site's began from.
 *
 * @param base what came before; empty for a file that is new
 * @param shipped what comes now; empty for a file that no longer comes
 * @param site what is in force here; empty for a file that this site took away
 * @param theirs what Stepwell changed
 * @param ours what this site changed
 * @param disputes what both changed, and not to the same
 * @param inTheWay what people read on the parts that keep both from being had in one, whatever is answered
 * @param merged both in one, where nothing is disputed
 * @param draft whether somebody has begun to answer it
 */
public record HeldBack(
        ModelName name,
        Optional<String> base,
        Optional<String> shipped,
        Optional<String> site,
        List<Difference> theirs,
        List<Difference> ours,
        List<Dispute> disputes,
        Set<String> inTheWay,
        Optional<String> merged,
        boolean draft) {

    /** How the two came to differ. */
    public enum Standing {
        /** This site left it as it came. */
        ONLY_THEIRS,
        /** Both changed it, and nothing of it to something else. */
        APART,
        /** Both changed the same, so that each of it has to be answered. */
        CONFLICT,
        /** Both changed it in a way in which only one side can be had. */
        WHOLE
    }

    public Standing standing() {
        if (site.equals(base)) {
            return Standing.ONLY_THEIRS;
        }
        if (merged.isPresent()) {
            return Standing.APART;
        }
        return disputes.isEmpty() || !inTheWay.isEmpty() ? Standing.WHOLE : Standing.CONFLICT;
    }

    /** @return whether the other side changed the same thing to something else */
    public boolean isDisputed(Difference one) {
        return disputes.stream().anyMatch(dispute -> dispute.isAbout(one));
    }
}
