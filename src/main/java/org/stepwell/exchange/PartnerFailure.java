package org.stepwell.exchange;

/** The partner's system did not take a message; it carries a code and never what the message said. */
class PartnerFailure extends RuntimeException {

    private final String code;
    private final boolean lasting;

    PartnerFailure(String code, boolean lasting) {
        super(code);
        this.code = code;
        this.lasting = lasting;
    }

    String code() {
        return code;
    }

    /** True if trying again cannot help. */
    boolean isFinal() {
        return lasting;
    }
}
