package org.stepwell.caseload.web;

import java.util.Arrays;
import java.util.Optional;
import org.stepwell.workflow.Word;
import org.stepwell.workflow.Words;

/** What an entry of the timeline is about, by which it can be picked out. */
enum TimelineKind {
    CARE,
    STEPS,
    CONTACTS,
    SCORES,
    REFERRALS,
    TREATMENT,
    CRISES,
    STAYS,
    SURVEYS,
    PLANS,
    CONSENTS,
    NOTES;

    /** @return the name people read */
    public String title() {
        return Words.say("timeline.kind." + key());
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
