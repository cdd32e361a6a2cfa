package org.stepwell.caseload.web;

import java.util.Arrays;
import java.util.Optional;
import org.stepwell.workflow.Word;

/** What an entry of the timeline is about, by which it can be picked out. */
enum TimelineKind {
    CARE("Start and end"),
    STEPS("Steps done"),
    CONTACTS("Contacts"),
    SCORES("Scores"),
    REFERRALS("Referrals"),
    TREATMENT("Treatment changes"),
    CRISES("Crises"),
    STAYS("Hospital and emergency"),
    PLANS("Plan versions"),
    CONSENTS("Consents"),
    NOTES("Notes to the team");

    private final String title;

    TimelineKind(String title) {
        this.title = title;
    }

    /** @return the name people read */
    public String title() {
        return title;
    }

    /** @return the word an address carries */
    public String key() {
        return Word.of(this);
    }

    /** @return empty for a word that names none */
    static Optional<TimelineKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
