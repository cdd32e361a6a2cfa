package org.stepwell.assessment;

import java.util.UUID;

/** The need is unknown in this episode, or was met, declined or withdrawn before. */
public class NeedNotOpen extends RuntimeException {

    public NeedNotOpen(UUID need) {
        super("Need " + need + " is not open");
    }
}
