package org.stepwell.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stepwell.workflow.Answers;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Word;
import org.stepwell.workflow.Words;

/**
 * The person's answer to the question what may be shared, as 42 CFR 2.31 wants it on record.
 *
 * @param scopes the circles it opens for whatever needs no recipient by name
 * @param expiresOn the last day it holds, or null for as long as this episode lasts
 * @param recipients whom it names
 */
public record ConsentDecision(
        boolean permitted,
        Set<ConsentScope> scopes,
        String signedBy,
        Signatory relationship,
        LocalDate expiresOn,
        String note,
        ConsentTerms terms,
        List<Recipient> recipients) {

    public ConsentDecision {
        scopes = Set.copyOf(scopes);
        recipients = List.copyOf(recipients);
    }

    /** The ordinary consent: what care coordination needs, for treatment. */
    public ConsentDecision(
            boolean permitted,
            Set<ConsentScope> scopes,
            String signedBy,
            Signatory relationship,
            LocalDate expiresOn,
            String note) {
        this(permitted, scopes, signedBy, relationship, expiresOn, note, ConsentTerms.ordinary(), List.of());
        checked();
    }

    /** @throws InvalidAnswer when an element is missing, at its field */
    ConsentDecision checked() {
        if (signedBy == null || signedBy.isBlank()) {
            throw new InvalidAnswer("signedBy", Words.say("wrong.consent.signed-by"));
        }
        if (permitted) {
            ConsentCheck.permit(this);
        }
        return this;
    }

    ConsentDecision on(ConsentTerms others, List<Recipient> named) {
        return new ConsentDecision(permitted, scopes, signedBy, relationship, expiresOn, note, others, named);
    }

    ConsentDecision signedAs(String name) {
        return new ConsentDecision(permitted, scopes, name, relationship, expiresOn, note, terms, recipients);
    }

    ConsentDecision until(LocalDate day) {
        return new ConsentDecision(permitted, scopes, signedBy, relationship, day, note, terms, recipients);
    }

    /** Reads the form {@code ask-for-consent}, without its Part 2 section. */
    public static ConsentDecision from(Answers answers) {
        boolean permitted = answers.text("decision").equals("permit");
        return new ConsentDecision(
                permitted,
                permitted ? scopes(answers) : Set.of(),
                answers.text("signedBy"),
                Signatory.from(answers),
                answers.date("expiresOn"),
                answers.optionalText("note").orElse(null));
    }

    /** Reads the form {@code ask-for-sharing-consent}, which asks about one circle only. */
    public static ConsentDecision from(Answers answers, ConsentScope scope) {
        boolean permitted = answers.text("decision").equals("permit");
        return new ConsentDecision(
                permitted,
                permitted ? Set.of(scope) : Set.of(),
                answers.text("signedBy"),
                Signatory.from(answers),
                null,
                null);
    }

    private static Set<ConsentScope> scopes(Answers answers) {
        return answers.options("scope").stream()
                .map(key -> Word.to(ConsentScope.class, key))
                .collect(Collectors.toUnmodifiableSet());
    }
}
