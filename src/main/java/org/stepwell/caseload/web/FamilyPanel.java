package org.stepwell.caseload.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stepwell.consent.Consent;
import org.stepwell.consent.ConsentScope;
import org.stepwell.consent.Consents;
import org.stepwell.family.FamilySupport;
import org.stepwell.family.FamilySupports;
import org.stepwell.family.StrainChecks;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;
import org.stepwell.relation.OwnConsent.Matter;
import org.stepwell.relation.ProxyAuthority;
import org.stepwell.relation.RegisterRight;
import org.stepwell.relation.RelatedPerson;
import org.stepwell.relation.RelatedPersons;
import org.stepwell.workflow.Words;

/** Reads who is close to a patient for the patient page, which asks for it by the name {@code @familyPanel}. */
@Component
class FamilyPanel {

    private final RelatedPersons relations;
    private final Work work;
    private final RegisterRight right;
    private final Clock clock;

    FamilyPanel(RelatedPersons relations, Work work, RegisterRight right, Clock clock) {
        this.relations = relations;
        this.work = work;
        this.right = right;
        this.clock = clock;
    }

    /** What is told and done beside the register. */
    @Component("familyPanelWork")
    record Work(Consents consents, FamilySupports supports, StrainChecks strains) {}

    /**
     * One person as the panel shows them.
     *
     * @param proxy by what authority, null for nobody's proxy
     * @param told whether the patient lets us tell them something
     * @param strain the latest answers in words; null when there are none the reader may know
     * @param next what comes next in family work, null when there is none
     */
    record View(
            RelatedPerson person,
            String proxy,
            boolean proxyToday,
            boolean told,
            boolean contact,
            boolean answers,
            String contactStands,
            String strain,
            String next,
            List<FamilySessionView> sessions) {

        public UUID id() {
            return person.id();
        }
    }

    /** @param episode null for somebody who is not in care; then nothing is done with the family */
    public List<View> of(PatientId patient, EpisodeId episode) {
        var people = relations.of(patient);
        if (people.isEmpty()) {
            return List.of();
        }
        var consents = work.consents().history(patient);
        var supports =
                episode == null ? List.<FamilySupport>of() : work.supports().of(episode);
        return people.stream()
                .map(person -> view(person, consents, of(person, supports)))
                .toList();
    }

    /** @return whether the reader may keep the register, and see what people allow about themselves */
    public boolean mayKeep() {
        return right.isHeld();
    }

    private View view(RelatedPerson person, List<Consent> consents, Optional<FamilySupport> support) {
        return new View(
                person,
                person.proxy().map(FamilyPanel::words).orElse(null),
                person.isProxyOn(today()),
                consents.stream().anyMatch(consent -> mayBeTold(consent, person)),
                person.allows(Matter.CONTACT),
                person.allows(Matter.ANSWERS),
                contact(person),
                support.filter(FamilySupport::isOpen).flatMap(this::strain).orElse(null),
                support.map(FamilyPanel::next).orElse(null),
                support.stream()
                        .flatMap(one -> one.sessions().stream())
                        .map(FamilySessionView::of)
                        .toList());
    }

    private Optional<String> strain(FamilySupport support) {
        return work.strains().latest(support.episodeId(), support.id()).map(check -> {
            var day = Texts.day(check.takenOn());
            if (check.declined()) {
                return Words.say("family.strain.declined", day);
            }
            return check.suggestion().equals("none")
                    ? Words.say("family.strain.on", Words.title("score-band", check.band()), day)
                    : Words.say(
                            "family.strain.suggests",
                            Words.title("score-band", check.band()),
                            day,
                            Words.word("strain-suggestion", check.suggestion()));
        });
    }

    private boolean mayBeTold(Consent consent, RelatedPerson person) {
        return consent.covers(ConsentScope.FAMILY, today())
                || consent.permitted()
                        && consent.stands()
                        && !consent.expired(today())
                        && consent.recipients().stream()
                                .anyMatch(one -> one.name().equalsIgnoreCase(person.name()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Optional<FamilySupport> of(RelatedPerson person, List<FamilySupport> supports) {
        return supports.stream()
                .filter(support -> support.relatedPersonId().equals(person.id()))
                .findFirst();
    }

    private static String contact(RelatedPerson person) {
        if (person.allows(Matter.CONTACT)) {
            return Words.say(person.allows(Matter.ANSWERS) ? "family.word.answers" : "family.word.contact");
        }
        return Words.say(person.hasRevoked(Matter.CONTACT) ? "family.word.revoked" : "family.word.not-asked");
    }

    private static String words(ProxyAuthority proxy) {
        return proxy.until() == null
                ? Words.say("family.proxy.from", proxy.title(), Texts.day(proxy.from()), proxy.document())
                : Words.say(
                        "family.proxy.until",
                        proxy.title(),
                        Texts.day(proxy.from()),
                        proxy.document(),
                        Texts.day(proxy.until()));
    }

    private static String next(FamilySupport support) {
        if (!support.isOpen()) {
            return Words.say("family.work.ended");
        }
        return support.recheckOn()
                .map(day -> Words.say("family.work.again", Texts.day(day)))
                .orElse(Words.say("family.work.under-way"));
    }
}
