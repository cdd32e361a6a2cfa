package org.stepwell.insurance;

/** Why a person has to look before something may be sent. */
public enum Undecided {
    NEEDED("The payer requires a prior authorisation for this kind of service."),
    ASK("Ask the payer: whether it requires an authorisation depends on the plan."),
    NO_RULE(
            "No rule covers this payer, year and kind of service. Ask the payer, and tell the supervisor about the gap."),
    INSURANCE_UNKNOWN("No insurance of the person is known today. Ask them, and enter it on their page."),
    NOT_TAKEN("The service does not take the person’s insurance. Agree with both how it is paid, or look for another."),
    TERMS_UNKNOWN("The directory does not say whose insurance the service takes. Ring it, and complete its entry.");

    private final String words;

    Undecided(String words) {
        this.words = words;
    }

    /** @return what is open and what to do, for who has the task */
    public String words() {
        return words;
    }
}
