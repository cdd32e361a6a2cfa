package org.stepwell.teamnote;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Reads;

/** Remembers who of the team has seen a person's notes, and when. */
@Service
public class NoteReaders {

    private final JdbcClient jdbc;
    private final Clock clock;

    NoteReaders(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return when whoever is signed in last saw the notes; empty when they never have */
    @Reads("team notes")
    public Optional<Instant> lastSeen(PatientId patient) {
        return jdbc.sql("select seen_at from team_note_reader where patient_id = ? and username = ?")
                .params(patient.value(), Actor.current())
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /** Whoever is signed in has the notes before them now: to the trail that is a look, and no change of the record. */
    @Reads("team notes")
    public void seen(PatientId patient) {
        jdbc.sql("insert into team_note_reader (patient_id, username, seen_at) values (?, ?, ?)"
                        + " on conflict (patient_id, username) do update set seen_at = excluded.seen_at")
                .params(patient.value(), Actor.current(), Timestamp.from(clock.instant()))
                .update();
    }
}
