package org.stepwell.audit;

import java.time.Instant;
import java.util.List;
import org.stepwell.audit.Seal.Anchor;

/**
 * What came of going through the whole chain.
 *
 * @param seals how many seals there are
 * @param rows how many rows were held against the chain
 * @param last the last seal, to be kept outside the database; null while there is none
 * @param breaches how many breaches there are
 * @param found the first of them
 */
public record Verification(Instant at, int seals, long rows, Anchor last, int breaches, List<Breach> found) {

    public boolean isSound() {
        return breaches == 0;
    }
}
