package org.stepwell.billing;

/** The codes a person's months are billed by; numbers only, as the descriptions are not ours to ship. */
public enum CodeFamily {
    /** 99492 to 99494. */
    COCM,
    /** G2214. */
    COCM_SHORT,
    /** 99484. */
    GENERAL_BHI,
    /** G0323. */
    PSYCHOLOGIST_BHI,
    /** G0568 and G0569. */
    APCM_COCM,
    /** G0570. */
    APCM_BHI
}
