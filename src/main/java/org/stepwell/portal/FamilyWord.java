package org.stepwell.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.stepwell.consent.Consents;
import org.stepwell.consent.Disclosure;
import org.stepwell.consent.DisclosureMade;
import org.stepwell.consent.DisclosurePurpose;
import org.stepwell.consent.Disclosures;
import org.stepwell.consent.Permission;
import org.stepwell.consent.RecipientClass;
import org.stepwell.consent.Sensitivity;
import org.stepwell.consent.Shown;
import org.stepwell.consent.WhatIsShown;
import org.stepwell.coordination.Episodes;
import org.stepwell.patient.EpisodeId;
import org.stepwell.relation.RelatedPerson;
import org.stepwell.relation.RelatedPersons;
import org.stepwell.team.Account;

/** Asks what the patient allows to be told to one member of their family, and keeps account of what was. */
@Component
class FamilyWord {

    /** What a care plan speaks of at the least; a consent that opens less opens no page. */
    private static final Set<Sensitivity> LEAST = Set.of(Sensitivity.MEDICAL, Sensitivity.BEHAVIOURAL);

    private static final Set<Sensitivity> WITH_SUBSTANCE_USE =
            Set.of(Sensitivity.MEDICAL, Sensitivity.BEHAVIOURAL, Sensitivity.SUD);

    private final RelatedPersons relations;
    private final Episodes episodes;
    private final Consents consents;
    private final Disclosures disclosures;
    private final WhatIsShown shown;
    private final Clock clock;

    FamilyWord(
            RelatedPersons relations,
            Episodes episodes,
            Consents consents,
            Disclosures disclosures,
            WhatIsShown shown,
            Clock clock) {
        this.shown = shown;
        this.relations = relations;
        this.episodes = episodes;
        this.consents = consents;
        this.disclosures = disclosures;
        this.clock = clock;
    }

    /** What may be told, in which episode and to whom by name. */
    record Word(EpisodeId episode, Disclosure disclosure, Permission permission) {}

    /** @return empty unless the register knows them now, the patient is in care and their consent opens it to them */
    Optional<Word> of(Account account) {
        return person(account).flatMap(person -> episodes.current(account.patient())
                .map(episode -> ask(episode.id(), person.name()))
                .filter(word -> word.permission().permitted()));
    }

    /** @return what the person allows them to see; empty when the register does not know them */
    Optional<Shown> shown(Account account) {
        return person(account).map(person -> shown.toFamily(account.patient(), person.name()));
    }

    /** Keeps that they read it, once a day. */
    void keep(Account account, Word word) {
        var today = LocalDate.now(clock);
        var known = disclosures.of(account.patient()).stream()
                .filter(made -> word.disclosure().recipientName().equals(made.recipientName()))
                .anyMatch(made ->
                        LocalDate.ofInstant(made.madeAt(), clock.getZone()).equals(today));
        if (!known) {
            disclosures.keep(word.episode(), word.disclosure(), word.permission(), DisclosureMade.Channel.SYSTEM);
        }
    }

    private Optional<RelatedPerson> person(Account account) {
        return Optional.ofNullable(account.relatedPerson()).flatMap(id -> relations.of(account.patient()).stream()
                .filter(person -> person.id().equals(id))
                .findFirst());
    }

    private Word ask(EpisodeId episode, String name) {
        var more = ask(episode, name, WITH_SUBSTANCE_USE);
        return more.permission().permitted() ? more : ask(episode, name, LEAST);
    }

    private Word ask(EpisodeId episode, String name, Set<Sensitivity> what) {
        var told = new Disclosure(what, DisclosurePurpose.TREATMENT, RecipientClass.FAMILY, name, null);
        return new Word(episode, told, consents.mayDisclose(episode, told));
    }
}
