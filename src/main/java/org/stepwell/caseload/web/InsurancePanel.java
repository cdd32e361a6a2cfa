package org.stepwell.caseload.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stepwell.coordination.Episode;
import org.stepwell.directory.DirectorySettings;
import org.stepwell.directory.Payers;
import org.stepwell.insurance.Authorization;
import org.stepwell.insurance.Authorizations;
import org.stepwell.insurance.Insurance;
import org.stepwell.insurance.Insurances;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.workflow.Words;

/** Who pays, and what payers were asked, for the patient page, which asks for it by {@code @insurancePanel}. */
@Component
class InsurancePanel {

    private final Insurances insurances;
    private final Authorizations authorizations;
    private final Offered offered;
    private final Clock clock;

    /** What the panel offers, and to whom. */
    @Component
    record Offered(DirectorySettings settings, Accounts accounts) {}

    InsurancePanel(Insurances insurances, Authorizations authorizations, Offered offered, Clock clock) {
        this.insurances = insurances;
        this.authorizations = authorizations;
        this.offered = offered;
        this.clock = clock;
    }

    /** An insurance with its payer in words, and how it stands today. */
    record Row(Insurance insurance, String payer, String stands) {}

    /** A question to a payer, in one line. */
    record Asked(String payer, String stands) {}

    /**
     * The panel.
     *
     * @param payers what can be chosen
     * @param mayChange false for the person's own side
     */
    record View(List<Row> rows, List<Asked> asked, List<String> payers, boolean mayChange) {

        public String title(String payer) {
            return Payers.title(payer);
        }
    }

    /** @param episode null for somebody never enrolled */
    public View of(PatientId patient, Episode episode) {
        var rows = insurances.of(patient).stream().map(this::row).toList();
        return new View(
                rows,
                episode == null
                        ? List.of()
                        : authorizations.of(episode.id()).stream()
                                .map(InsurancePanel::asked)
                                .toList(),
                Stream.concat(
                                offered.settings().payers().stream(),
                                rows.stream().map(row -> row.insurance().payer()))
                        .distinct()
                        .toList(),
                offered.accounts().current().map(Account::patient).isEmpty());
    }

    private Row row(Insurance insurance) {
        var until = Optional.ofNullable(insurance.coversUntil());
        return new Row(
                insurance,
                Payers.title(insurance.payer()),
                insurance.coversOn(LocalDate.now(clock))
                        ? until.map(day -> Words.say("insurance.pays-until", Texts.day(day)))
                                .orElseGet(() -> Words.say("insurance.pays-since", Texts.day(insurance.coversFrom())))
                        : until.filter(day -> day.isBefore(LocalDate.now(clock)))
                                .map(day -> Words.say("insurance.ended", Texts.day(day)))
                                .orElseGet(() -> Words.say("insurance.pays-from", Texts.day(insurance.coversFrom()))));
    }

    private static Asked asked(Authorization authorization) {
        var stands = authorization.outcome().map(Words::title).orElseGet(() -> Words.say("insurance.to-be-asked"));
        return new Asked(
                authorization.payer().map(Payers::title).orElseGet(() -> Words.say("insurance.unknown")),
                stands
                        + authorization.reference().map(number -> ", " + number).orElse("")
                        + authorization
                                .validUntil()
                                .map(day -> ", " + Words.say("insurance.asked.until", Texts.day(day)))
                                .orElse(""));
    }
}
