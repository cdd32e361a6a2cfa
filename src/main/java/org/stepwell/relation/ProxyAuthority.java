package org.stepwell.relation;

import java.time.LocalDate;
import org.springframework.data.relational.core.mapping.Column;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Word;
import org.stepwell.workflow.Words;

/**
 * The paper by which a related person decides in the patient's place.
 *
 * @param kind the word of a {@link ProxyKind}
 * @param document where the paper is found: its number, court or folder
 * @param from the first day it holds
 * @param until the last day it holds, or null when it names none
 */
public record ProxyAuthority(
        @Column("proxy_kind") String kind,
        @Column("proxy_document") String document,
        @Column("proxy_from") LocalDate from,
        @Column("proxy_until") LocalDate until) {

    private static final int LONGEST = 200;

    /** Throws {@link InvalidAnswer} at the field of the panel that is missing or wrong. */
    public static ProxyAuthority of(ProxyKind kind, String document, LocalDate from, LocalDate until) {
        if (document == null || document.isBlank()) {
            throw new InvalidAnswer("proxyDocument", Words.say("wrong.relation.document"));
        }
        if (document.strip().length() > LONGEST) {
            throw new InvalidAnswer("proxyDocument", Words.say("wrong.relation.document-letters", LONGEST));
        }
        if (from == null) {
            throw new InvalidAnswer("proxyFrom", Words.say("wrong.relation.from"));
        }
        if (until != null && until.isBefore(from)) {
            throw new InvalidAnswer("proxyUntil", Words.say("wrong.relation.until"));
        }
        return new ProxyAuthority(Word.of(kind), document.strip(), from, until);
    }

    /** @return whether it holds on that day, the first and the last included */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** @return the name people read */
    public String title() {
        return Word.to(ProxyKind.class, kind).title();
    }
}
