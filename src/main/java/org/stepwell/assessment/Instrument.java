package org.stepwell.assessment;

/**
 * The name of a questionnaire, such as {@code phq-9}; what it asks and how it is scored is for {@link Instruments} to say.
 * Those the rules know by name are constants; a site may bring others.
 */
public record Instrument(String code) {

    public static final Instrument PHQ_9 = new Instrument("phq-9");
    public static final Instrument PHQ_2 = new Instrument("phq-2");
    public static final Instrument GAD_7 = new Instrument("gad-7");
    public static final Instrument GAD_2 = new Instrument("gad-2");
    public static final Instrument AUDIT_C = new Instrument("audit-c");
    public static final Instrument PC_PTSD_5 = new Instrument("pc-ptsd-5");
    public static final Instrument ASQ = new Instrument("asq");

    private static final String WORDS = "[a-z0-9]+(-[a-z0-9]+)*";

    /** Throws {@link IllegalArgumentException} unless it is lower-case words joined by hyphens. */
    public Instrument {
        if (code == null || !code.matches(WORDS)) {
            throw new IllegalArgumentException("An instrument is named by lower-case words joined by hyphens");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
