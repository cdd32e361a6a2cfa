package org.stepwell.studio;

/** What people write to say why: long enough to tell a colleague something a year later. */
final class Reasons {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 1000;

    private Reasons() {}

    /** @throws DraftRefused with this key when it is shorter or longer */
    static void require(String reason, String key) {
        var length = reason == null ? 0 : reason.strip().length();
        if (length < SHORTEST || length > LONGEST) {
            throw new DraftRefused(key);
        }
    }
}
