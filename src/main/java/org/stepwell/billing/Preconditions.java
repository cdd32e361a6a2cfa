package org.stepwell.billing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stepwell.assessment.Instrument;
import org.stepwell.assessment.Score;
import org.stepwell.assessment.Scores;
import org.stepwell.consent.Consents;
import org.stepwell.monitoring.ContactPlans;
import org.stepwell.workflow.ClinicTime;

/** Looks up what must be there before a month may be billed (clinical rules 3.6). */
@Component
class Preconditions {

    private final Consents consents;
    private final Scores scores;
    private final ContactPlans contacts;

    Preconditions(Consents consents, Scores scores, ContactPlans contacts) {
        this.consents = consents;
        this.scores = scores;
        this.contacts = contacts;
    }

    List<Precondition> missing(CareMonth month, Coverage coverage) {
        return Stream.of(Precondition.values())
                .filter(precondition -> !isMet(precondition, month, coverage))
                .toList();
    }

    private boolean isMet(Precondition precondition, CareMonth month, Coverage coverage) {
        return switch (precondition) {
            case INITIATING_VISIT ->
                coverage.initiatingVisitOn() != null
                        && !coverage.initiatingVisitOn().isAfter(lastDay(month));
            case RECORDED_CONSENT -> hasConsent(month);
            case VALIDATED_SCALE ->
                Stream.of(Instrument.PHQ_9, Instrument.GAD_7)
                        .flatMap(instrument -> scores.of(month.episodeId(), instrument).stream())
                        .anyMatch(score -> score.total().isPresent() && isIn(month, score));
            case REGISTRY_ENTRY -> contacts.next(month.episodeId()).isPresent();
            case WEEKLY_CONSULTATION -> month.weeklyConsultation();
        };
    }

    private boolean hasConsent(CareMonth month) {
        return consents.history(month.patientId()).stream()
                .filter(consent -> consent.permitted() && consent.episodeId().equals(month.episodeId()))
                .filter(consent -> !consent.signedOn().isAfter(lastDay(month)))
                .anyMatch(consent ->
                        consent.withdrawnOn() == null || !consent.withdrawnOn().isBefore(month.month()));
    }

    private static boolean isIn(CareMonth month, Score score) {
        return YearMonth.from(score.takenAt().atZone(ClinicTime.zone())).equals(YearMonth.from(month.month()));
    }

    private static LocalDate lastDay(CareMonth month) {
        return YearMonth.from(month.month()).atEndOfMonth();
    }
}
