package org.stepwell.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.stepwell.patient.PatientId;
import org.stepwell.relation.OwnConsent.Matter;
import org.stepwell.relation.OwnConsents;
import org.stepwell.relation.Particulars;
import org.stepwell.relation.ProxyAuthority;
import org.stepwell.relation.ProxyKind;
import org.stepwell.relation.RelatedPersons;

/** Gives a few of the demo people somebody who looks after them, from the day they come. */
@Component
@InEmbeddedRun
class DemoFamilies {

    /** One in so many, and never more than five: each has a journey of their own. */
    private static final int ONE_IN = 11;

    private static final List<Particulars> CAREGIVERS = List.of(
            new Particulars("Noor Invented", "daughter", "555-0171", null, true, null),
            new Particulars("Tomás Invented", "husband", "555-0172", "Spanish", true, null),
            new Particulars("June Invented", "mother", "555-0173", null, true, null),
            new Particulars("Ari Invented", "brother", "555-0174", null, true, null),
            new Particulars("Mei Invented", "wife", "555-0175", "Chinese", true, null));

    private final RelatedPersons relations;
    private final OwnConsents consents;
    private int newcomers;

    DemoFamilies(RelatedPersons relations, OwnConsents consents) {
        this.relations = relations;
        this.consents = consents;
    }

    /** As whoever enrols them; two in five caregivers may also decide. */
    void come(PatientId patient, LocalDate today) {
        var number = newcomers++;
        if (number % ONE_IN != 0 || number / ONE_IN >= CAREGIVERS.size()) {
            return;
        }
        var known = CAREGIVERS.get(number / ONE_IN);
        var person = relations.add(patient, number / ONE_IN % 2 == 1 ? entitled(known, today) : known);
        consents.give(patient, person.id(), Set.of(Matter.CONTACT, Matter.ANSWERS));
    }

    private static Particulars entitled(Particulars known, LocalDate today) {
        var paper = ProxyAuthority.of(
                ProxyKind.HEALTH_CARE_PROXY, "Advance directive, scanned on admission", today, today.plusYears(2));
        return new Particulars(known.name(), known.relationship(), known.phone(), known.language(), true, paper);
    }
}
