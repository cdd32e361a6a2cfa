package org.stepwell.consent;

import java.util.Arrays;
import java.util.List;
import org.springframework.data.relational.core.mapping.Table;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Word;
import org.stepwell.workflow.Words;

/**
 * Who may receive what a consent opens (42 CFR 2.31(a)(4)).
 *
 * @param kind the word of a {@link Kind}
 * @param name of the person or organisation, or the word of a {@link RecipientClass}
 * @param participants whom an intermediary passes it on to, one a line or between commas; null for everybody else
 */
@Table("consent_recipient")
public record Recipient(String kind, String name, String participants) {

    /** How a recipient is named. */
    public enum Kind {
        PERSON,
        CLASS,
        ORGANISATION,
        INTERMEDIARY
    }

    /** What suffices for treatment, payment and operations: providers, payers and whoever helps to run the programme. */
    private static final List<RecipientClass> TREATING = List.of(
            RecipientClass.CARE_TEAM,
            RecipientClass.PRIMARY_CARE,
            RecipientClass.TREATING_PROVIDER,
            RecipientClass.PAYER);

    public Recipient {
        if (name == null || name.isBlank()) {
            throw new InvalidAnswer("part2Recipients", Words.say("wrong.consent.recipient"));
        }
        if (kind.equals(Word.of(Kind.INTERMEDIARY)) && (participants == null || participants.isBlank())) {
            throw new InvalidAnswer("part2Participants", Words.say("wrong.consent.participants"));
        }
    }

    public static Recipient organisation(String name) {
        return new Recipient(Word.of(Kind.ORGANISATION), name.strip(), null);
    }

    public static Recipient person(String name) {
        return new Recipient(Word.of(Kind.PERSON), name.strip(), null);
    }

    public static Recipient intermediary(String name, String participants) {
        return new Recipient(Word.of(Kind.INTERMEDIARY), name.strip(), participants);
    }

    public static Recipient all(RecipientClass of) {
        return new Recipient(Word.of(Kind.CLASS), Word.of(of), null);
    }

    /** "My treating providers, health plans, third-party payers, and people helping to operate this program." */
    public static List<Recipient> treatingProvidersAndPayers() {
        return TREATING.stream().map(Recipient::all).toList();
    }

    /** @return whether this is, or passes it on to, the recipient of that kind and name; name may be null */
    boolean is(RecipientClass recipient, String recipientName) {
        return switch (Word.to(Kind.class, kind)) {
            case CLASS -> name.equals(Word.of(recipient));
            case PERSON, ORGANISATION -> name.equalsIgnoreCase(recipientName);
            case INTERMEDIARY -> name.equalsIgnoreCase(recipientName) || passesOnTo(recipientName);
        };
    }

    private boolean passesOnTo(String recipientName) {
        return Arrays.stream(participants.split("[,\n]", -1))
                .map(String::strip)
                .anyMatch(one -> one.equalsIgnoreCase(recipientName));
    }

    /** @return the name people read */
    public String title() {
        var words = kind.equals(Word.of(Kind.CLASS)) ? Words.word("recipient-class", name) : name;
        return participants == null
                ? words
                : Words.say("word.recipient-for.intermediary", words, participants.replace('\n', ' '));
    }
}
