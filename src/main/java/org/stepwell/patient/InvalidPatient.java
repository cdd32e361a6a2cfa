package org.stepwell.patient;

/** What was said of a patient cannot be stored; names the field and what is wrong, never the value. */
public class InvalidPatient extends RuntimeException {

    private final String field;

    public InvalidPatient(String field, String problem) {
        super(problem);
        this.field = field;
    }

    /** @return the field, as FHIR R4 or the form names it */
    public String field() {
        return field;
    }

    static void when(boolean wrong, String field, String problem) {
        if (wrong) {
            throw new InvalidPatient(field, problem);
        }
    }

    static String within(int longest, String field, String text) {
        when(text != null && text.length() > longest, field, "longer than " + longest + " characters");
        return text;
    }
}
