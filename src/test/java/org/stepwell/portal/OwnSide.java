package org.stepwell.portal;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.consent.Consent;
import org.stepwell.consent.ConsentDecision;
import org.stepwell.consent.ConsentScope;
import org.stepwell.consent.Consents;
import org.stepwell.consent.Signatory;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.relation.Particulars;
import org.stepwell.relation.ProxyAuthority;
import org.stepwell.relation.ProxyKind;
import org.stepwell.relation.RelatedPerson;
import org.stepwell.relation.RelatedPersons;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.Role;
import org.stepwell.workflow.Walk;

/** Gives people in care, and those close to them, accounts of their own. */
@Component
public class OwnSide {

    public static final String PASSWORD = "only-in-tests";

    private final Accounts accounts;
    private final RelatedPersons relations;
    private final Consents consents;
    private final Walk walk;

    OwnSide(Accounts accounts, RelatedPersons relations, Consents consents, Walk walk) {
        this.accounts = accounts;
        this.relations = relations;
        this.consents = consents;
        this.walk = walk;
    }

    /** @return the username of the person themself */
    public String person(Episode episode) {
        var username = "own-" + episode.id().toString().substring(0, 18);
        accounts.add(new Account(username, "Robin Invented", Set.of(Role.PATIENT), episode.patientId()), PASSWORD);
        return username;
    }

    /** @return the username of Kim, who is family */
    public String family(Episode episode) {
        return family(episode, null);
    }

    /** @return the username of Kim, a guardian from that day until that day; no last day when null */
    public String guardian(Episode episode, LocalDate from, LocalDate until) {
        return family(episode, ProxyAuthority.of(ProxyKind.GUARDIAN, "Court order 12", from, until));
    }

    private String family(Episode episode, ProxyAuthority paper) {
        var kim = register(episode, paper);
        var username = "kin-" + kim.id().toString().substring(0, 18);
        accounts.add(
                new Account(username, "Kim Invented", Set.of(Role.FAMILY_MEMBER), episode.patientId(), kim.id()),
                PASSWORD);
        return username;
    }

    private RelatedPerson register(Episode episode, ProxyAuthority paper) {
        var known = new Particulars("Kim Invented", "sister", "555 0100", "Spanish", true, paper);
        return walk.as(Enrolment.CARE_MANAGER, () -> relations.add(episode.patientId(), known));
    }

    /** @return the consent that opens these circles */
    public UUID allow(Episode episode, ConsentScope... circles) {
        var decision = new ConsentDecision(true, Set.of(circles), "Robin Invented", Signatory.SELF, null, null);
        return Actor.asSystem("test", () -> consents.record(episode.id(), decision))
                .id();
    }

    public Consent consent(Episode episode, UUID id) {
        return Actor.asSystem("test", () -> consents.of(episode.id(), id));
    }
}
