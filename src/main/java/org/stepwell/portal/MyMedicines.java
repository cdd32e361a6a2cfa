package org.stepwell.portal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stepwell.consent.Item;
import org.stepwell.consent.Shown;
import org.stepwell.coordination.Episode;
import org.stepwell.medication.AtcCode;
import org.stepwell.medication.Course;
import org.stepwell.medication.Reconciliation;
import org.stepwell.medication.Reconciliations;
import org.stepwell.patient.Coding;
import org.stepwell.workflow.Word;

/** Reads the signed list of medicines as a plain list; what rules found on it is for those who prescribe. */
@Component
class MyMedicines {

    private final Reconciliations reconciliations;

    MyMedicines(Reconciliations reconciliations) {
        this.reconciliations = reconciliations;
    }

    /**
     * One medicine.
     *
     * @param dosage how to take it; null when nobody wrote it down
     * @param course the word of what becomes of it
     */
    public record Line(String name, String dosage, String course) {}

    List<Line> of(Episode episode, Shown shown) {
        return reconciliations
                .published(episode.id())
                .map(round -> lines(round, shown))
                .orElse(List.of());
    }

    private static List<Line> lines(Reconciliation round, Shown shown) {
        return shown
                .of(
                        round.medicines(),
                        one -> Item.coded("medicine", new Coding(AtcCode.SYSTEM, one.atcCode()), one.name()))
                .stream()
                .flatMap(medicine -> Optional.of(round.course(medicine))
                        .filter(course -> course != Course.STOPPED)
                        .map(course -> new Line(medicine.name(), medicine.dosage(), Word.of(course)))
                        .stream())
                .toList();
    }
}
