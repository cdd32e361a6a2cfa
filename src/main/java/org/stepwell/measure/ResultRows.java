package org.stepwell.measure;

import java.sql.Date;
import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.stepwell.measure.Groups.Membership;
import org.stepwell.patient.PatientId;

/** Writes what was counted, as far as it differs from what stands there. */
@Component
class ResultRows {

    private static final String COLUMNS = "starts_on, ends_on, measure, patient_id, place, denominator, excluded,"
            + " exception, numerator, still_open, value, language, sex, age, insurance, social_need";

    private static final String FORGET = """
            delete from measure_result r where r.starts_on = ? and r.ends_on = ?
               and not exists (select 1 from measure_news n where n.starts_on = r.starts_on and n.ends_on = r.ends_on
                   and n.measure = r.measure and n.patient_id = r.patient_id and n.place = r.place)
            """;

    private static final String KEEP = """
            insert into measure_result as r select * from measure_news n where n.starts_on = ? and n.ends_on = ?
            on conflict (starts_on, ends_on, measure, patient_id, place) do update
               set (denominator, excluded, exception, numerator, still_open, value, language, sex, age, insurance,
                    social_need) = (excluded.denominator, excluded.excluded, excluded.exception, excluded.numerator,
                    excluded.still_open, excluded.value, excluded.language, excluded.sex, excluded.age,
                    excluded.insurance, excluded.social_need)
             where (r.*) is distinct from (excluded.*)
            """;

    private static final String SUM = """
            insert into measure_count
            select starts_on, ends_on, measure, count(*), count(*) filter (where denominator), count(*) filter (where excluded),
                   count(*) filter (where exception), count(*) filter (where numerator), count(*) filter (where still_open),
                   avg(value), stddev_samp(value)
              from measure_result where starts_on = ? and ends_on = ? group by 1, 2, 3
            """;

    private static final String USE = "insert into measure_use values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final int BATCH = 1000;

    private final JdbcTemplate jdbc;

    ResultRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a thing of somebody stands in a measure and a period. */
    record Row(Span span, String measure, PatientId patient, int place, Populations stands, Membership groups) {}

    void begin() {
        jdbc.execute("create temporary table measure_news (like measure_result) on commit drop");
    }

    void add(List<Row> rows) {
        jdbc.batchUpdate(
                "insert into measure_news (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows,
                BATCH,
                (sql, row) -> {
                    sql.setDate(1, Date.valueOf(row.span().from()));
                    sql.setDate(2, Date.valueOf(row.span().until()));
                    sql.setString(3, row.measure());
                    sql.setObject(4, row.patient().value());
                    sql.setInt(5, row.place());
                    sql.setBoolean(6, row.stands().denominator());
                    sql.setBoolean(7, row.stands().excluded());
                    sql.setBoolean(8, row.stands().exception());
                    sql.setBoolean(9, row.stands().numerator());
                    sql.setBoolean(10, row.stands().open());
                    sql.setBigDecimal(11, row.stands().value());
                    sql.setString(12, row.groups().language());
                    sql.setString(13, row.groups().sex());
                    sql.setString(14, row.groups().age());
                    sql.setString(15, row.groups().insurance());
                    sql.setString(16, row.groups().socialNeed());
                });
    }

    void end(Span span, HospitalUse use, Timestamp at) {
        var from = Date.valueOf(span.from());
        var until = Date.valueOf(span.until());
        jdbc.update(FORGET, from, until);
        jdbc.update(KEEP, from, until);
        jdbc.update("delete from measure_count where starts_on = ? and ends_on = ?", from, until);
        jdbc.update(SUM, from, until);
        jdbc.update("delete from measure_use where starts_on = ? and ends_on = ?", from, until);
        var before = use.before();
        var since = use.since();
        jdbc.update(
                USE,
                from,
                until,
                use.people(),
                before.months(),
                before.emergencyVisits(),
                before.hospitalDays(),
                since.months(),
                since.emergencyVisits(),
                since.hospitalDays());
        jdbc.update("update measure_period set counted_at = ? where starts_on = ? and ends_on = ?", at, from, until);
    }
}
