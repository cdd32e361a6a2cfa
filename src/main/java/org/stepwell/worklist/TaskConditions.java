package org.stepwell.worklist;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stepwell.team.Account;
import org.stepwell.team.Action;
import org.stepwell.team.Role;
import org.stepwell.workflow.SearchText;
import org.stepwell.workflow.Word;

/** The conditions of a list and their parameters. */
final class TaskConditions {

    /** What has no date comes after everything that has. */
    static final String DUE = "coalesce(w.due_at, 'infinity'::timestamptz)";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    TaskConditions(TaskFilter filter, Account account) {
        scope(filter.scope(), account);
        narrow(filter);
    }

    void and(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    void after(TaskList.Place place) {
        and("(r > :afterRank or (" + DUE + ", w.id) > (:afterDue, :afterId))", "afterRank", place.rank());
        parameters.put("afterDue", due(place.dueAt()));
        parameters.put("afterId", place.id());
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    String text() {
        return String.join(" and ", conditions);
    }

    private void scope(TaskFilter.Scope scope, Account account) {
        switch (scope) {
            case MINE -> and("w.assignee = :username", "username", account.username());
            case POOL -> and("w.assignee is null and w.roles && cast(:roles as text[])", "roles", roles(account));
            case ALL -> {
                if (!account.may(Action.LEAD_WORK)) {
                    and(
                            "(w.assignee = :username or w.episode_id = any (array(select m.episode_id"
                                    + " from care_team_member m where m.username = :username and m.until is null)))",
                            "username",
                            account.username());
                }
            }
        }
        if (conditions.isEmpty()) {
            conditions.add("true");
        }
    }

    private void narrow(TaskFilter filter) {
        if (filter.text() != null) {
            and(
                    "(w.name ilike :text or exists (select 1 from patient p where p.id = w.patient_id"
                            + " and (p.given || ' ' || p.family ilike :text or p.family || ' ' || p.given ilike :text)))",
                    "text",
                    SearchText.pattern(filter.text()));
        }
        if (filter.patient() != null) {
            and("w.patient_id = :patient", "patient", filter.patient().value());
        }
        if (filter.step() != null) {
            and("w.step = :step", "step", filter.step());
        }
        if (filter.role() != null) {
            and(":role = any (w.roles)", "role", filter.role().key());
        }
        if (filter.risk() != null) {
            and(
                    "exists (select 1 from episode e where e.id = w.episode_id and e.risk_level = :risk)",
                    "risk",
                    Word.of(filter.risk()));
        }
        if (filter.version() != null) {
            and("w.process_key || ':' || w.process_version = :version", "version", filter.version());
        }
        if (filter.team() != null) {
            and(
                    "exists (select 1 from care_team_member m where m.episode_id = w.episode_id"
                            + " and m.role = 'care-manager' and m.until is null and m.username = :team)",
                    "team",
                    filter.team());
        }
        if (filter.holder() != null) {
            and("w.assignee = :holder", "holder", filter.holder());
        }
    }

    private static Object due(Instant at) {
        return at == null ? OffsetDateTime.MAX : Timestamp.from(at);
    }

    private static String[] roles(Account account) {
        return account.roles().stream().map(Role::key).toArray(String[]::new);
    }
}
