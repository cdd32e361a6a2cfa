package org.stepwell.studio;

import java.util.List;
import java.util.Optional;

/**
 * A file of which an upgrade brings another text than the one that this site's began from.
 *
 * @param base what came before; empty for a file that is new
 * @param shipped what comes now; empty for a file that no longer comes
 * @param site what is in force here; empty for a file that this site took away
 * @param theirs what Stepwell changed
 * @param ours what this site changed
 * @param merged both in one, where no line of one is in the way of the other
 * @param draft whether somebody has begun to answer it
 */
public record HeldBack(
        ModelName name,
        Optional<String> base,
        Optional<String> shipped,
        Optional<String> site,
        List<Difference> theirs,
        List<Difference> ours,
        Optional<String> merged,
        boolean draft) {

    /** How the two came to differ. */
    public enum Standing {
        /** This site left it as it came. */
        ONLY_THEIRS,
        /** Both changed it, and not the same lines. */
        APART,
        /** Both changed the same. */
        CONFLICT
    }

    public Standing standing() {
        if (site.equals(base)) {
            return Standing.ONLY_THEIRS;
        }
        return merged.isPresent() ? Standing.APART : Standing.CONFLICT;
    }

    /** @return whether the other side changed the same thing to something else */
    public boolean isDisputed(Difference one) {
        return disputed(one, theirs) || disputed(one, ours);
    }

    private static boolean disputed(Difference one, List<Difference> others) {
        return !others.contains(one) && others.stream().anyMatch(other -> one.meets(other) && !one.agrees(other));
    }
}
