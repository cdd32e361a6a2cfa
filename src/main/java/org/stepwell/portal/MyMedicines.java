package org.stepwell.portal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stepwell.coordination.Episode;
import org.stepwell.medication.Course;
import org.stepwell.medication.Reconciliation;
import org.stepwell.medication.Reconciliations;
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

    List<Line> of(Episode episode) {
        return reconciliations.published(episode.id()).map(MyMedicines::lines).orElse(List.of());
    }

    private static List<Line> lines(Reconciliation round) {
        return round.medicines().stream()
                .flatMap(medicine -> Optional.of(round.course(medicine))
                        .filter(course -> course != Course.STOPPED)
                        .map(course -> new Line(medicine.name(), medicine.dosage(), Word.of(course)))
                        .stream())
                .toList();
    }
}
