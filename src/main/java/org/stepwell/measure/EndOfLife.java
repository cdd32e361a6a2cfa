package org.stepwell.measure;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.stepwell.patient.RecordedEvent;

/** Hospice and palliative care, which leave a person out of measures that want them to get well. */
final class EndOfLife {

    private EndOfLife() {}

    /** @return whether any of it lies on one of these days */
    static boolean touches(History history, LocalDate first, LocalDate last) {
        return Stream.concat(hospice(history), palliative(history))
                        .anyMatch(event -> History.touches(event, first, last))
                || history.finishedVisits(CodeList.INPATIENT_VISIT)
                        .filter(stay -> CodeList.HOSPICE_DISCHARGE.names(stay.details()))
                        .anyMatch(stay -> History.endsWithin(stay, first, last));
    }

    private static Stream<RecordedEvent> hospice(History history) {
        return Stream.of(
                        history.visits(CodeList.HOSPICE_VISIT),
                        history.findings(CodeList.HOSPICE_FINDING)
                                .filter(finding -> CodeList.YES.names(finding.details())),
                        history.orders(CodeList.HOSPICE_CARE),
                        history.services(CodeList.HOSPICE_CARE),
                        history.diagnoses(CodeList.HOSPICE_DIAGNOSIS))
                .flatMap(all -> all);
    }

    private static Stream<RecordedEvent> palliative(History history) {
        return Stream.of(
                        history.findings(CodeList.PALLIATIVE_FINDING),
                        history.diagnoses(CodeList.PALLIATIVE_DIAGNOSIS),
                        history.finishedVisits(CodeList.PALLIATIVE_VISIT),
                        history.services(CodeList.PALLIATIVE_CARE))
                .flatMap(all -> all);
    }
}
