package org.stepwell.directory;

import java.util.List;

/**
 * On which terms a service takes people.
 *
 * @param free whether it costs nobody anything, and so asks for no insurance
 * @param payers whose insurance it takes, such as {@code medicaid}; empty and not free when nobody has said
 * @param places how many people it has room for in all; null when it has to be asked first
 * @param askFirst whether a person has to ring, because it does not say how many it has room for
 * @param opening when it is open, and what else to know before going there; may be null
 */
public record Terms(boolean free, List<String> payers, Integer places, boolean askFirst, String opening) {

    public Terms {
        payers = payers == null ? List.of() : List.copyOf(payers);
    }

    static Terms freeAskFirst() {
        return new Terms(true, List.of(), null, true, null);
    }

    public boolean takes(String payer) {
        return free || payers.contains(payer);
    }

    /** @return whether it is known who pays */
    public boolean saysWhoPays() {
        return free || !payers.isEmpty();
    }
}
