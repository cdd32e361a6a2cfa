package org.stepwell.patient;

/** How the person wants to be met: in their words, asked at assessment. Empty means not asked yet. */
public record Preferences(
        String language,
        boolean interpreterNeeded,
        String pronouns,
        ContactChannel contactChannel,
        String culture,
        String accessibility,
        String strengths,
        String whatMattersMost) {

    public Preferences {
        language = InvalidPatient.within(100, "language", language);
        pronouns = InvalidPatient.within(100, "pronouns", pronouns);
        culture = InvalidPatient.within(2000, "culture", culture);
        accessibility = InvalidPatient.within(2000, "accessibility", accessibility);
        strengths = InvalidPatient.within(2000, "strengths", strengths);
        whatMattersMost = InvalidPatient.within(2000, "whatMattersMost", whatMattersMost);
    }

    public static Preferences none() {
        return speaking(null);
    }

    public static Preferences speaking(String language) {
        return new Preferences(language, false, null, null, null, null, null, null);
    }

    /** @return these, with the language filled in from elsewhere when nobody has asked for it yet */
    Preferences orElse(Preferences other) {
        return language != null
                ? this
                : new Preferences(
                        other.language,
                        interpreterNeeded,
                        pronouns,
                        contactChannel,
                        culture,
                        accessibility,
                        strengths,
                        whatMattersMost);
    }

    /** Nothing of the person: this text may end up in a log line. */
    @Override
    public String toString() {
        return "Preferences";
    }
}
