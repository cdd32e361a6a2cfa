package org.stepwell.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.consent.Consent;
import org.stepwell.consent.Consents;
import org.stepwell.consent.DisclosureMade;
import org.stepwell.consent.Disclosures;
import org.stepwell.consent.Recipient;
import org.stepwell.workflow.Word;

/** Reads what the person allowed and what was told outside the team, for whoever decides. */
@Component
public class MySharing {

    private final Readers readers;
    private final Consents consents;
    private final Disclosures disclosures;
    private final Clock clock;

    MySharing(Readers readers, Consents consents, Disclosures disclosures, Clock clock) {
        this.readers = readers;
        this.consents = consents;
        this.disclosures = disclosures;
        this.clock = clock;
    }

    /**
     * A consent that stands.
     *
     * @param circles the words of whom it is open to
     * @param kinds the words of recipients it names as a kind
     * @param names recipients it names by name
     * @param classes the words of what it opens
     * @param until its last day; null for as long as care goes on
     */
    public record Given(
            UUID id,
            List<String> circles,
            List<String> kinds,
            List<String> names,
            List<String> classes,
            LocalDate until) {}

    /** Something told; the recipient is the word of a kind, the name null when nobody was named. */
    public record Told(LocalDate day, String recipient, String name, List<String> classes, boolean emergency) {}

    /** @return the consents that stand today, the newest first */
    @Transactional
    public List<Given> given(Reader reader) {
        readers.require(reader);
        var today = LocalDate.now(clock);
        return consents.history(reader.patient()).stream()
                .filter(consent -> consent.permitted() && consent.stands() && !consent.expired(today))
                .map(MySharing::given)
                .toList();
    }

    /** @return what was told outside the team, the newest first */
    @Transactional
    public List<Told> told(Reader reader) {
        readers.require(reader);
        return disclosures.of(reader.patient()).stream().map(this::told).toList();
    }

    private static Given given(Consent consent) {
        var named = consent.recipients();
        return new Given(
                consent.id(),
                words(consent.scopes()),
                names(named, true),
                names(named, false),
                words(consent.terms().opened()),
                consent.expiresOn());
    }

    private Told told(DisclosureMade made) {
        return new Told(
                LocalDate.ofInstant(made.madeAt(), clock.getZone()),
                made.recipient(),
                made.recipientName(),
                words(made.told()),
                made.emergency() != null);
    }

    private static List<String> words(Set<? extends Enum<?>> constants) {
        return constants.stream().sorted(MySharing::inOrder).map(Word::of).collect(Collectors.toList());
    }

    private static int inOrder(Enum<?> one, Enum<?> other) {
        return Integer.compare(one.ordinal(), other.ordinal());
    }

    private static List<String> names(List<Recipient> named, boolean kinds) {
        return named.stream()
                .filter(one -> one.kind().equals(Word.of(Recipient.Kind.CLASS)) == kinds)
                .map(Recipient::name)
                .toList();
    }
}
