package org.stepwell.caseload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.audit.AuditAction;
import org.stepwell.audit.AuditTrail;
import org.stepwell.patient.PatientId;
import org.stepwell.review.ReviewReason;
import org.stepwell.review.ReviewState;
import org.stepwell.review.WeeklyReview;
import org.stepwell.team.Accounts;
import org.stepwell.team.Action;
import org.stepwell.team.NotPermitted;
import org.stepwell.team.Relation;
import org.stepwell.workflow.Word;

/** Lists whom the psychiatric consultant reviews this week, in the order of the rule. */
@Service
public class ReviewList {

    /** More than a morning holds; a clinic with more has more than one consultant, each with a list of their own. */
    private static final int LIMIT = 200;

    private static final String LISTED = """
            select r.rank, r.reason, r.state, p.id, p.given || ' ' || p.family as name, t.id as task, t.name as step,
                   cm.display_name as care_manager,
                   (select array_agg(s.total order by s.taken_at) from score s
                     where s.episode_id = r.episode_id and s.instrument = 'phq-9' and s.total is not null) as phq9
              from caseload_review r
              join care_team c on c.episode_id = r.episode_id and c.dissolved_at is null
              join patient p on p.id = c.patient_id
              left join lateral (select id, name from work_task w
                                  where w.episode_id = r.episode_id and w.status = 'open'
                                    and (w.process_instance_id = r.journey_id
                                         or (r.journey_id is null and r.state = 'picked' and w.step = 'review-case'))
                                  limit 1) t on true
              left join care_team_member m on m.episode_id = r.episode_id and m.role = 'care-manager' and m.until is null
              left join account cm on cm.username = m.username
             where (r.week = :week or r.state = 'recommended')
               and (:supervisor or exists (select 1 from care_team_member mine where mine.episode_id = r.episode_id
                                              and mine.username = :username and mine.until is null))
             order by r.state <> 'picked', r.state <> 'recommended', r.rank, r.picked_at, p.family, p.id limit :limit
            """;

    private final JdbcClient jdbc;
    private final WeeklyReview weekly;
    private final Accounts accounts;
    private final AuditTrail audit;

    ReviewList(JdbcClient jdbc, WeeklyReview weekly, Accounts accounts, AuditTrail audit) {
        this.jdbc = jdbc;
        this.weekly = weekly;
        this.accounts = accounts;
        this.audit = audit;
    }

    /**
     * One line of the list.
     *
     * @param taskId the open step, null when there is none
     * @param phq9 the totals of the episode, the oldest first
     */
    public record Line(
            PatientId patient,
            String name,
            int rank,
            ReviewReason reason,
            ReviewState state,
            String taskId,
            String step,
            String careManager,
            List<Integer> phq9) {}

    /** @return those to be discussed first, then those to be acted on, then the rest of the week */
    @Transactional
    public List<Line> thisWeek() {
        var account = accounts.current().orElseThrow(NotPermitted::new);
        var found = jdbc.sql(LISTED)
                .param("week", weekly.week())
                .param("supervisor", account.may(Action.REVIEW_CASELOADS, Relation.LEADS_THE_TEAM))
                .param("username", account.username())
                .param("limit", LIMIT)
                .query(ReviewList::read)
                .list();
        audit.record(
                AuditAction.LIST, found.stream().map(Line::patient).distinct().toList(), "caseload review");
        return found;
    }

    private static Line read(ResultSet row, int number) throws SQLException {
        var phq9 = row.getArray("phq9");
        return new Line(
                new PatientId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getInt("rank"),
                Word.to(ReviewReason.class, row.getString("reason")),
                Word.to(ReviewState.class, row.getString("state")),
                row.getString("task"),
                row.getString("step"),
                row.getString("care_manager"),
                phq9 == null ? List.of() : List.of((Integer[]) phq9.getArray()));
    }
}
