package org.stepwell.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stepwell.handover.Caseloads;
import org.stepwell.handover.Caseloads.Load;
import org.stepwell.team.Accounts;
import org.stepwell.team.Role;

/** How many were in care in a month, who came and who left, and who has them now. */
@Component
public class PeopleInCare {

    private final JdbcClient jdbc;
    private final Caseloads caseloads;
    private final Accounts accounts;

    PeopleInCare(JdbcClient jdbc, Caseloads caseloads, Accounts accounts) {
        this.jdbc = jdbc;
        this.caseloads = caseloads;
        this.accounts = accounts;
    }

    /**
     * People in care over a month; those before and those who came, less those who left, are those after.
     *
     * @param left how many by the outcome of their episode
     */
    public record Month(int before, int came, Map<String, Integer> left, int after) {

        public int gone() {
            return left.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** A care manager with what they carry today. */
    public record Carrier(String name, Load load) {

        /** @return percent of the norm; null when there is none */
        public Integer share() {
            return load.norm() == null ? null : 100 * load.people() / load.norm();
        }
    }

    /** @return the month in which the first person was enrolled */
    Optional<YearMonth> firstMonth() {
        return jdbc.sql("select min(enrolled_on) from episode")
                .query(LocalDate.class)
                .optional()
                .map(YearMonth::from);
    }

    Month in(YearMonth month) {
        var left = new LinkedHashMap<String, Integer>();
        sql(
                        "select outcome, count(*) as people from episode where closed_on between :first and :last"
                                + " group by outcome order by people desc, outcome",
                        month)
                .query(row -> {
                    left.put(row.getString("outcome"), row.getInt("people"));
                });
        return sql(
                        "select count(*) filter (where enrolled_on < :first and (closed_on is null or closed_on >= :first))"
                                + " as before, count(*) filter (where enrolled_on between :first and :last) as came,"
                                + " count(*) filter (where enrolled_on <= :last and (closed_on is null or closed_on > :last))"
                                + " as after from episode",
                        month)
                .query((row, number) -> new Month(row.getInt("before"), row.getInt("came"), left, row.getInt("after")))
                .single();
    }

    List<Carrier> carriers() {
        return accounts.holding(Role.CARE_MANAGER).stream()
                .map(account -> new Carrier(account.displayName(), caseloads.load(account.username())))
                .toList();
    }

    private JdbcClient.StatementSpec sql(String sql, YearMonth month) {
        return jdbc.sql(sql).param("first", month.atDay(1)).param("last", month.atEndOfMonth());
    }
}
