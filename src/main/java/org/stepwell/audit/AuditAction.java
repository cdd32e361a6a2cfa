package org.stepwell.audit;

import java.util.Arrays;
import java.util.Locale;

/** What was done, to a record or around it. */
public enum AuditAction {
    READ,
    LIST,
    CHANGE,
    IMPORT,
    EXPORT,
    /** Something was told to somebody outside, by the right that is given as the reason. */
    DISCLOSE,
    /** Somebody asked for what is none of their business, and got nothing. */
    DENY,
    SIGN_IN,
    SIGN_IN_FAILED,
    SIGN_OUT,
    PUBLISH,
    ROLL_BACK,
    /** An account, its roles, or the way into it was changed. */
    ACCOUNT,
    /** A journey was taken past what its model says, or ended. */
    MOVE,
    /** A record was opened in an emergency, past what its care team allows. */
    BREAK_GLASS,
    /** Rows of the trail itself, older than they have to be kept, were removed. */
    REMOVE;

    /** @return the word the trail keeps it by */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when the trail knows no such word */
    public static AuditAction of(String key) {
        return Arrays.stream(values())
                .filter(action -> action.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No action " + key));
    }
}
