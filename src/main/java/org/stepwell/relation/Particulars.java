package org.stepwell.relation;

import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;

/**
 * What is known of a related person (FHIR RelatedPerson).
 *
 * @param relationship in the patient's words, such as sister; may be null, as may phone and language
 * @param caregiver whether they look after the patient
 * @param proxy null unless they may decide in the patient's place
 */
public record Particulars(
        String name, String relationship, String phone, String language, boolean caregiver, ProxyAuthority proxy) {

    private static final int LONGEST = 200;

    /** Throws {@link InvalidAnswer} at the field that is missing or too long. */
    public Particulars {
        name = short200("name", name);
        relationship = short200("relationship", relationship);
        phone = short200("phone", phone);
        language = short200("language", language);
        if (name == null) {
            throw new InvalidAnswer("name", Words.say("wrong.relation.name"));
        }
    }

    /** Somebody in the family the team may talk to. */
    public static Particulars familyMember(String name, String relationship, String phone) {
        return new Particulars(name, relationship, phone, null, false, null);
    }

    private static String short200(String field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.strip().length() > LONGEST) {
            throw new InvalidAnswer(field, Words.say("wrong.relation.letters", LONGEST));
        }
        return text.strip();
    }
}
