package org.stepwell.measure;

import java.sql.Date;
import java.sql.Timestamp;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.stepwell.measure.Groups.Membership;
import org.stepwell.patient.PatientId;

/** Writes what was counted, as far as it differs from what stands there. */
@Component
class ResultRows {

    private static final String ADD = """
            insert into measure_news
            select * from unnest(cast(? as date[]), cast(? as date[]), cast(? as text[]), cast(? as uuid[]), cast(? as int[]),
                cast(? as boolean[]), cast(? as boolean[]), cast(? as boolean[]), cast(? as boolean[]), cast(? as boolean[]),
                cast(? as numeric[]), cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as text[]))
            """;

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
                   count(distinct patient_id) filter (where denominator and not excluded and not exception),
                   avg(value), stddev_samp(value)
              from measure_result where starts_on = ? and ends_on = ? group by 1, 2, 3
            """;

    private static final String SPLIT = """
            insert into measure_split
            select starts_on, ends_on, measure, dimension, part, count(*), count(*) filter (where numerator),
                   count(distinct patient_id),
                   least(nullif(count(distinct patient_id) filter (where numerator), 0),
                         nullif(count(distinct patient_id) filter (where not numerator), 0)),
                   avg(value), stddev_samp(value)
              from measure_result,
                   lateral (values ('language', language), ('sex', sex), ('age', age), ('insurance', insurance),
                                   ('social_need', social_need)) as groups (dimension, part)
             where starts_on = ? and ends_on = ? and denominator and not excluded and not exception
             group by 1, 2, 3, 4, 5
            """;

    private static final String USE = "insert into measure_use values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;

    ResultRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a thing of somebody stands in a measure and a period. */
    record Row(Span span, String measure, PatientId patient, int place, Populations stands, Membership groups) {}

    void begin() {
        jdbc.execute("create temporary table measure_news (like measure_result) on commit drop");
    }

    /** One statement for all of them, as a row each would take most of the time of a count. */
    void add(List<Row> rows) {
        jdbc.update(
                ADD,
                texts(rows, row -> row.span().from()),
                texts(rows, row -> row.span().until()),
                texts(rows, Row::measure),
                texts(rows, row -> row.patient().value()),
                texts(rows, Row::place),
                texts(rows, row -> row.stands().denominator()),
                texts(rows, row -> row.stands().excluded()),
                texts(rows, row -> row.stands().exception()),
                texts(rows, row -> row.stands().numerator()),
                texts(rows, row -> row.stands().open()),
                texts(rows, row -> row.stands().value()),
                texts(rows, row -> row.groups().language()),
                texts(rows, row -> row.groups().sex()),
                texts(rows, row -> row.groups().age()),
                texts(rows, row -> row.groups().insurance()),
                texts(rows, row -> row.groups().socialNeed()));
    }

    private static Object texts(List<Row> rows, Function<Row, Object> column) {
        return rows.stream()
                .map(row -> Objects.toString(column.apply(row), null))
                .toArray(String[]::new);
    }

    /** Has the database know how much there is before it compares. */
    void gathered() {
        jdbc.execute("create index on measure_news (starts_on, ends_on, measure, patient_id, place)");
        jdbc.execute("analyze measure_news");
    }

    void end(Span span, HospitalUse use, Timestamp at) {
        var from = Date.valueOf(span.from());
        var until = Date.valueOf(span.until());
        jdbc.update(FORGET, from, until);
        jdbc.update(KEEP, from, until);
        jdbc.update("delete from measure_count where starts_on = ? and ends_on = ?", from, until);
        jdbc.update(SUM, from, until);
        jdbc.update("delete from measure_split where starts_on = ? and ends_on = ?", from, until);
        jdbc.update(SPLIT, from, until);
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
