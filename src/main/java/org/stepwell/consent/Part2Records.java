package org.stepwell.consent;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;
import org.stepwell.team.CareTeams;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;

/** Whose substance use records come from a programme under 42 CFR Part 2, and so need a consent of their own. */
@Service
public class Part2Records {

    private final JdbcTemplate jdbc;
    private final CareTeams teams;
    private final Clock clock;

    Part2Records(JdbcTemplate jdbc, CareTeams teams, Clock clock) {
        this.jdbc = jdbc;
        this.teams = teams;
        this.clock = clock;
    }

    /** Marks the person's record; once marked it stays so, as a protected record does not lose its protection. */
    @Changes("Part 2 mark")
    public void mark(EpisodeId episode) {
        jdbc.update(
                "insert into part_2_record (patient_id, since, marked_by) values (?, ?, ?) on conflict do nothing",
                teams.patientOf(episode).value(),
                LocalDate.now(clock),
                Actor.current());
    }

    @Reads("Part 2 mark")
    public boolean holds(PatientId patient) {
        return isMarked(patient);
    }

    @Reads("Part 2 mark")
    public boolean holds(EpisodeId episode) {
        return isMarked(teams.patientOf(episode));
    }

    boolean isMarked(PatientId patient) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select 1 from part_2_record where patient_id = ?)", Boolean.class, patient.value()));
    }
}
