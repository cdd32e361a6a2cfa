package org.stepwell.caseload;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.audit.Actor;
import org.stepwell.audit.AuditAction;
import org.stepwell.audit.AuditTrail;
import org.stepwell.billing.Forecast;
import org.stepwell.patient.PatientId;

/** Lists whom a care manager has almost enough minutes for this month, from the forecasts that each minute renews. */
@Service
public class Shortfalls {

    /** A call's worth of minutes; whoever is further off is not "almost there". */
    private static final int NEAR = 15;

    private static final String NEARLY = """
            select p.id, p.given || ' ' || p.family as name, c.minutes, c.next_at
              from care_month c join patient p on p.id = c.patient_id
              join care_team_member m on m.episode_id = c.episode_id and m.role = 'care-manager' and m.until is null
              join care_team t on t.episode_id = c.episode_id and t.dissolved_at is null
             where c.month = :month and c.state = 'open' and c.codes = 'short' and m.username = :username
               and c.next_at - c.minutes <= :near
             order by c.next_at - c.minutes, p.family, p.id limit 20
            """;

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    Shortfalls(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** One person and how their month stands. */
    public record Shortfall(PatientId patient, String name, Forecast forecast) {}

    /** @return the people of the signed-in care manager, those with the fewest minutes short first */
    @Transactional
    public List<Shortfall> mine() {
        var found = jdbc.sql(NEARLY)
                .param("month", YearMonth.now(clock).atDay(1))
                .param("username", Actor.current())
                .param("near", NEAR)
                .query((row, number) -> new Shortfall(
                        new PatientId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        new Forecast(row.getInt("minutes"), null, row.getInt("next_at"))))
                .list();
        audit.record(AuditAction.LIST, found.stream().map(Shortfall::patient).toList(), "care minutes");
        return found;
    }
}
