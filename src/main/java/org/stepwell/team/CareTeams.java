package org.stepwell.team;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.ConcurrentReferenceHashMap;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;

/** Who cares for whom now. Being on a patient's care team is what opens the patient's record. */
@Component
public class CareTeams {

    private final JdbcTemplate jdbc;
    private final Clock clock;
    /** An episode never changes its patient, and every guarded call asks whose it is. */
    private final Map<EpisodeId, PatientId> patients = new ConcurrentReferenceHashMap<>();

    CareTeams(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Forms the team of a new episode around its care manager, the person's single contact. */
    @Transactional
    public void form(EpisodeId episode, PatientId patient, String careManager) {
        jdbc.update(
                "insert into care_team (episode_id, patient_id, formed_at) values (?, ?, ?)",
                episode.value(),
                patient.value(),
                now());
        join(episode, Role.CARE_MANAGER, careManager);
    }

    /** Gives the role on this team to somebody, in place of whoever held it. */
    @Changes("care team")
    public void assign(EpisodeId episode, Role role, String username) {
        var holder = memberOf(episode, role);
        if (holder.filter(username::equals).isEmpty()) {
            jdbc.update(
                    "update care_team_member set until = ? where episode_id = ? and role = ? and until is null",
                    now(),
                    episode.value(),
                    role.key());
            join(episode, role, username);
        }
    }

    /** Fills a role nobody holds on this team: whoever takes a step from the role's pool joins the team by it. */
    @Transactional
    public void joinFromPool(EpisodeId episode, Role role, String username) {
        if (memberOf(episode, role).isEmpty()) {
            join(episode, role, username);
        }
    }

    /** Lets the members of an ended team take their roles on the new one, as far as they still hold them and nobody else does. */
    @Transactional
    public void carryOver(EpisodeId earlier, EpisodeId episode) {
        jdbc.update(
                "insert into care_team_member (episode_id, role, username, since)"
                        + " select ?, m.role, m.username, ? from care_team_member m join account a using (username)"
                        + " where m.episode_id = ? and m.until is null and m.role = any (a.roles)"
                        + " and not exists (select 1 from care_team_member n"
                        + " where n.episode_id = ? and n.role = m.role and n.until is null)",
                episode.value(),
                now(),
                earlier.value(),
                episode.value());
    }

    /** Ends the team with its episode; its members no longer see the patient by it. */
    @Transactional
    public void dissolve(EpisodeId episode) {
        jdbc.update("update care_team set dissolved_at = ? where episode_id = ?", now(), episode.value());
    }

    /** Keeps the team together beyond the end of its episode, or no longer. */
    @Transactional
    public void hold(EpisodeId episode, boolean held) {
        jdbc.update("update care_team set held = ? where episode_id = ?", held, episode.value());
    }

    /** @return the username that holds the role on this team now */
    public Optional<String> memberOf(EpisodeId episode, Role role) {
        return jdbc
                .queryForList(
                        "select username from care_team_member where episode_id = ? and role = ? and until is null",
                        String.class,
                        episode.value(),
                        role.key())
                .stream()
                .findFirst();
    }

    /** @return the team as it is now, in the order of {@link Role} */
    @Reads("care team")
    public List<CareTeamMember> of(EpisodeId episode) {
        return jdbc
                .query(
                        "select m.role, m.username, a.display_name, a.phone, m.since from care_team_member m"
                                + " join account a using (username) where m.episode_id = ? and m.until is null",
                        (row, number) -> new CareTeamMember(
                                Role.of(row.getString("role")),
                                row.getString("username"),
                                row.getString("display_name"),
                                row.getString("phone"),
                                row.getTimestamp("since").toInstant()),
                        episode.value())
                .stream()
                .sorted((a, b) -> a.role().compareTo(b.role()))
                .toList();
    }

    /** @return the roles somebody holds on this team now, for who must contribute */
    public List<Role> rolesOn(EpisodeId episode) {
        return jdbc
                .queryForList(
                        "select role from care_team_member where episode_id = ? and until is null",
                        String.class,
                        episode.value())
                .stream()
                .map(Role::of)
                .sorted()
                .toList();
    }

    /** @return the episode of the team that was formed last; empty for somebody who never had one */
    public Optional<EpisodeId> latestOf(PatientId patient) {
        return jdbc
                .queryForList(
                        "select episode_id from care_team where patient_id = ? order by formed_at desc limit 1",
                        UUID.class,
                        patient.value())
                .stream()
                .findFirst()
                .map(EpisodeId::new);
    }

    /** @throws NotPermitted when there is no such episode, in the words of a forbidden one */
    public PatientId patientOf(EpisodeId episode) {
        return patients.computeIfAbsent(episode, this::findPatient);
    }

    private PatientId findPatient(EpisodeId episode) {
        return jdbc
                .queryForList("select patient_id from care_team where episode_id = ?", UUID.class, episode.value())
                .stream()
                .findFirst()
                .map(PatientId::new)
                .orElseThrow(NotPermitted::new);
    }

    private void join(EpisodeId episode, Role role, String username) {
        jdbc.update(
                "insert into care_team_member (episode_id, role, username, since) values (?, ?, ?, ?)",
                episode.value(),
                role.key(),
                username,
                now());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
