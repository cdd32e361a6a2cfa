package org.stepwell.handover;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Decisions;

/** Who carries how many, against the norm of the clinic's mix (clinical rules 3.5). */
@Component
public class Caseloads {

    private static final String CARRIED = " from care_team_member m join care_team t using (episode_id)"
            + " where m.role = 'care-manager' and m.username = ? and m.until is null and t.dissolved_at is null";

    private final JdbcTemplate jdbc;
    private final Decisions decisions;
    private final HandOverSettings settings;

    Caseloads(JdbcTemplate jdbc, Decisions decisions, HandOverSettings settings) {
        this.jdbc = jdbc;
        this.decisions = decisions;
        this.settings = settings;
    }

    /** @return the open episodes of this care manager, the longest in care first */
    List<EpisodeId> of(String careManager) {
        return jdbc
                .queryForList("select m.episode_id" + CARRIED + " order by t.formed_at, 1", UUID.class, careManager)
                .stream()
                .map(EpisodeId::new)
                .toList();
    }

    /** @return how many this care manager carries, and how that stood against the norm when it last changed */
    @Transactional
    public Load load(String careManager) {
        return jdbc
                .query(
                        "select people, norm, standing from caseload_load where username = ?",
                        (row, number) -> new Load(
                                row.getInt("people"), row.getObject("norm", Integer.class), row.getString("standing")),
                        careManager)
                .stream()
                .findFirst()
                .orElseGet(() -> weigh(careManager));
    }

    /** Counts afresh and asks the rule. */
    Load weigh(String careManager) {
        var people = jdbc.queryForObject("select count(*)" + CARRIED, Integer.class, careManager);
        var inputs = new HashMap<String, Object>();
        inputs.put("setting", settings.setting());
        inputs.put("people", perPosition(people, careManager));
        var row = decisions.row("rate-caseload", inputs);
        var load = new Load(people, (Integer) row.get("norm"), (String) row.get("standing"));
        keep(careManager, load);
        return load;
    }

    private void keep(String careManager, Load load) {
        jdbc.update(
                "insert into caseload_load (username, people, norm, standing) values (?, ?, ?, ?) on conflict (username)"
                        + " do update set people = excluded.people, norm = excluded.norm, standing = excluded.standing",
                careManager,
                load.people(),
                load.norm(),
                load.standing());
    }

    private int perPosition(int people, String careManager) {
        var time = settings.fullTime().getOrDefault(careManager, BigDecimal.ONE);
        return BigDecimal.valueOf(people).divide(time, 0, RoundingMode.CEILING).intValueExact();
    }

    /**
     * How much somebody carries.
     *
     * @param norm people for one full-time position; null when no row rates the clinic's setting
     * @param standing room, full or over; null when no row does
     */
    public record Load(int people, Integer norm, String standing) {

        public boolean isFull() {
            return "full".equals(standing) || isOver();
        }

        public boolean isOver() {
            return "over".equals(standing);
        }
    }
}
