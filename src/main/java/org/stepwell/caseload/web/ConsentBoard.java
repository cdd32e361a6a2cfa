package org.stepwell.caseload.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.stepwell.consent.Consent;
import org.stepwell.consent.Consents;
import org.stepwell.consent.DisclosureMade;
import org.stepwell.consent.Disclosures;
import org.stepwell.consent.Restriction;
import org.stepwell.consent.Restrictions;
import org.stepwell.consent.RevocationRight;
import org.stepwell.consent.Sensitivity;
import org.stepwell.consent.Shown;
import org.stepwell.patient.PatientId;

/** Who may know what of a person and who was told; pages call it by its name, {@code @consentBoard}. */
@Component("consentBoard")
public class ConsentBoard {

    private final Consents consents;
    private final Disclosures disclosures;
    private final Restrictions restrictions;
    private final RevocationRight right;
    private final Clock clock;

    ConsentBoard(
            Consents consents, Disclosures disclosures, Restrictions restrictions, RevocationRight right, Clock clock) {
        this.consents = consents;
        this.disclosures = disclosures;
        this.restrictions = restrictions;
        this.right = right;
        this.clock = clock;
    }

    /**
     * What the page shows: to whoever may take a consent back all of them, as nobody revokes what they cannot see.
     *
     * @param rows who × what, what is in force first
     * @param told the accounting of disclosures, the newest first
     * @param mayRevoke whether the reader may take a consent back or ask for a restriction
     * @param mayTell whether the reader may have told somebody in an emergency
     */
    public record Board(
            List<ConsentRow> rows,
            List<DisclosureRow> told,
            List<Restriction> restrictions,
            boolean mayRevoke,
            boolean mayTell) {

        public List<Sensitivity> classes() {
            return List.of(Sensitivity.values());
        }
    }

    public Board of(PatientId patient, Shown shown) {
        var history = consents.history(patient);
        var today = LocalDate.now(clock);
        var rows = history.stream()
                .filter(consent -> right.isHeld() || shown.opens(consent.terms().opened()))
                .filter(consent -> consent.stands() || consent.withdrawnOn() != null)
                .map(consent -> new ConsentRow(consent, today))
                .sorted((one, other) -> Boolean.compare(other.inForce(), one.inForce()))
                .toList();
        var told = disclosures.of(patient).stream()
                .filter(made -> right.isHeld() || shown.opens(made.told()))
                .map(made -> new DisclosureRow(made, reliedOn(made, history)))
                .toList();
        return new Board(rows, told, restrictions(patient, shown), right.isHeld(), right.isHeldForThem());
    }

    /** Their wish may name what it closes. */
    private List<Restriction> restrictions(PatientId patient, Shown shown) {
        return restrictions.of(patient).stream()
                .filter(one -> right.isHeld() || shown.opens(one.closed()) && shown.shows(Items.said(one.wish())))
                .toList();
    }

    private static Consent reliedOn(DisclosureMade made, List<Consent> history) {
        return history.stream()
                .filter(consent -> consent.id().equals(made.consentId()))
                .findFirst()
                .orElse(null);
    }
}
