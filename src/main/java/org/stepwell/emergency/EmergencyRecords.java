package org.stepwell.emergency;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.audit.Actor;
import org.stepwell.audit.AuditAction;
import org.stepwell.audit.AuditEntry;
import org.stepwell.audit.AuditTrail;
import org.stepwell.consent.Disclosures;
import org.stepwell.consent.EmergencyReport;
import org.stepwell.consent.Part2Records;
import org.stepwell.consent.Sensitivity;
import org.stepwell.emergency.FindInEmergency.Found;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Accounts;
import org.stepwell.team.Action;
import org.stepwell.team.Changes;
import org.stepwell.team.NotPermitted;
import org.stepwell.workflow.BusinessDays;
import org.stepwell.workflow.ClinicTime;
import org.stepwell.workflow.Word;

/** Opens a record past its care team for four hours (45 CFR 164.312(a)(2)(ii)), and closes it again. */
@Service
public class EmergencyRecords {

    /** Product default, as is the next. */
    static final Duration LASTS = Duration.ofHours(4);

    /** In business days. */
    static final int REVIEWED_IN = 2;

    private final JdbcClient jdbc;
    private final FindInEmergency people;
    private final Told told;
    private final Accounts accounts;
    private final Clock clock;

    EmergencyRecords(JdbcClient jdbc, FindInEmergency people, Told told, Accounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.told = told;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Who gets to know of it: the trail, the accounting of disclosures, and the journey that has it reviewed. */
    @Component
    record Told(AuditTrail trail, Disclosures disclosures, Part2Records part2, ApplicationEventPublisher news) {}

    /**
     * @param call without errors
     * @return whose record is open now; empty when nobody was found whose record was not open to them already
     * @throws TooManyTries after five in an hour that found nobody
     * @throws NotPermitted for a role that may not
     */
    @Transactional
    public Optional<PatientId> open(EmergencyCall call) {
        accounts.currentFor(Action.BREAK_GLASS);
        var found = people.find(call);
        found.ifPresent(one -> open(one, call));
        return found.map(Found::patient);
    }

    private void open(Found found, EmergencyCall call) {
        var id = UUID.randomUUID();
        var now = clock.instant();
        insert(id, found, call, now);
        told.trail()
                .record(new AuditEntry(
                        Actor.current(),
                        AuditAction.BREAK_GLASS,
                        found.patient(),
                        FindInEmergency.WHAT,
                        call.part2() ? "part-2" : null,
                        Word.of(call.reason())));
        if (call.part2() && told.part2().holds(found.patient())) {
            told.disclosures()
                    .keepEmergency(
                            found.episode(),
                            new EmergencyReport(
                                    Set.of(Sensitivity.SUD_PART_2),
                                    call.recipient(),
                                    call.affiliation(),
                                    call.happened()));
        }
        told.news().publishEvent(new EmergencyAccessOpened(found.episode(), id, reviewBy(now)));
    }

    private static Instant reviewBy(Instant now) {
        return BusinessDays.after(now.atZone(ClinicTime.zone()), REVIEWED_IN).toInstant();
    }

    private void insert(UUID id, Found found, EmergencyCall call, Instant now) {
        jdbc.sql("insert into emergency_access (id, episode_id, patient_id, username, reason, happened, part_2,"
                        + " recipient, affiliation, opened_at, until) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        found.episode().value(),
                        found.patient().value(),
                        Actor.current(),
                        Word.of(call.reason()),
                        call.happened(),
                        call.part2(),
                        call.part2() ? call.recipient() : null,
                        call.part2() ? call.affiliation() : null,
                        Timestamp.from(now),
                        Timestamp.from(now.plus(LASTS)))
                .update();
    }

    /**
     * Ends one's own emergency access before its time.
     *
     * @throws NotPermitted when there is none
     */
    @Changes(value = FindInEmergency.WHAT, by = Action.WRITE_TO_TEAM)
    public void end(PatientId patient) {
        var now = Timestamp.from(clock.instant());
        var ended = jdbc.sql("update emergency_access set ended_at = ?"
                        + " where patient_id = ? and username = ? and until > ? and ended_at is null")
                .params(now, patient.value(), Actor.current(), now)
                .update();
        if (ended == 0) {
            throw new NotPermitted();
        }
    }
}
