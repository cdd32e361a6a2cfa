package org.stepwell.notification;

/** A channel did not take a message; it carries a code and never what the message said or whom it was for. */
class ChannelFailure extends RuntimeException {

    private final boolean lasting;

    private ChannelFailure(String code, boolean lasting) {
        super(code);
        this.lasting = lasting;
    }

    /** It may take the message later. */
    static ChannelFailure forNow(String code) {
        return new ChannelFailure(code, false);
    }

    /** It will never take a message to this address. */
    static ChannelFailure refused(String code) {
        return new ChannelFailure(code, true);
    }

    /** True if trying again cannot help. */
    boolean isFinal() {
        return lasting;
    }
}
