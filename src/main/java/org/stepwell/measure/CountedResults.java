package org.stepwell.measure;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.stepwell.measure.Breakdown.Part;
import org.stepwell.patient.PatientId;

/** Reads what was counted. */
@Component
class CountedResults {

    private static final String PEOPLE = """
            select r.patient_id, p.given || ' ' || p.family as name, r.value,
                   case when r.still_open then 'open' when r.excluded then 'excluded' when r.exception then 'exception'
                        when r.numerator then 'met' else 'not-met' end as stands
              from measure_result r join patient p on p.id = r.patient_id
             where r.starts_on = ? and r.ends_on = ? and r.measure = ? and (%s)
             order by stands desc, r.value desc nulls last, p.family, p.given, p.id, r.place limit ?
            """;

    private final JdbcTemplate jdbc;

    CountedResults(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Figures> figures(Span span) {
        var found = new HashMap<String, Figures>();
        jdbc.query(
                "select * from measure_count where starts_on = ? and ends_on = ?",
                row -> {
                    found.put(row.getString("measure"), figures(row));
                },
                from(span),
                until(span));
        return found;
    }

    Optional<Figures> figures(Span span, String measure) {
        return Optional.ofNullable(figures(span).get(measure));
    }

    Optional<UseFigures> use(Span span) {
        return jdbc
                .query(
                        "select * from measure_use where starts_on = ? and ends_on = ?",
                        (row, number) -> new UseFigures(
                                row.getInt("people"),
                                row.getDouble("months_before"),
                                row.getInt("emergency_before"),
                                row.getInt("days_before"),
                                row.getDouble("months_since"),
                                row.getInt("emergency_since"),
                                row.getInt("days_since")),
                        from(span),
                        until(span))
                .stream()
                .findFirst();
    }

    List<Part> parts(Span span, String measure, Dimension dimension) {
        return jdbc.query(
                "select part, counted, met, people, smallest, mean, deviation from measure_split"
                        + " where starts_on = ? and ends_on = ? and measure = ? and dimension = ? order by part",
                (row, number) -> new Part(
                        row.getString("part"),
                        Figures.of(
                                new Rate(row.getInt("met"), row.getInt("counted"), row.getInt("people")),
                                number(row, "mean"),
                                number(row, "deviation")),
                        row.getInt("smallest")),
                from(span),
                until(span),
                measure,
                dimension.column());
    }

    /** @param stands null for everybody */
    List<CountedPerson> people(Span span, String measure, Stands stands, int limit) {
        return jdbc.query(
                PEOPLE.formatted(stands == null ? "true" : stands.condition()),
                (row, number) -> new CountedPerson(
                        new PatientId(row.getObject("patient_id", UUID.class)),
                        row.getString("name").strip(),
                        row.getString("stands"),
                        row.getBigDecimal("value")),
                from(span),
                until(span),
                measure,
                limit);
    }

    private static Figures figures(ResultSet row) throws SQLException {
        return new Figures(
                row.getInt("initial"),
                row.getInt("denominator"),
                row.getInt("excluded"),
                row.getInt("exceptions"),
                row.getInt("numerator"),
                row.getInt("still_open"),
                row.getInt("people"),
                number(row, "mean"),
                number(row, "deviation"));
    }

    private static Double number(ResultSet row, String column) throws SQLException {
        var value = row.getBigDecimal(column);
        return value == null ? null : value.doubleValue();
    }

    private static Date from(Span span) {
        return Date.valueOf(span.from());
    }

    private static Date until(Span span) {
        return Date.valueOf(span.until());
    }
}
