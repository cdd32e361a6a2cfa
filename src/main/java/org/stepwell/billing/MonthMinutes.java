package org.stepwell.billing;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Word;

/** Adds up the minutes of a month; a correction counts in place of what it corrects. */
@Component
class MonthMinutes {

    private static final String COUNTING = " from care_time t left join account a on a.username = t.spent_by"
            + " where t.episode_id = ? and t.month = ?"
            + " and not exists (select 1 from care_time c where c.corrects = t.id)";

    private final JdbcTemplate jdbc;

    MonthMinutes(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    int total(EpisodeId episode, LocalDate month) {
        return jdbc.queryForObject(
                "select coalesce(sum(t.minutes), 0)" + COUNTING, Integer.class, episode.value(), month);
    }

    /** @return the minutes of one activity alone */
    int total(EpisodeId episode, LocalDate month, CareActivity activity) {
        return jdbc.queryForObject(
                "select coalesce(sum(t.minutes), 0)" + COUNTING + " and t.activity = ?",
                Integer.class,
                episode.value(),
                month,
                Word.of(activity));
    }

    List<PersonMinutes> byPerson(EpisodeId episode, LocalDate month) {
        return jdbc.query(
                "select coalesce(a.display_name, t.spent_by) as name, sum(t.minutes) as minutes" + COUNTING
                        + " group by 1 having sum(t.minutes) > 0 order by 2 desc, 1",
                (row, number) -> new PersonMinutes(row.getString("name"), row.getInt("minutes")),
                episode.value(),
                month);
    }
}
