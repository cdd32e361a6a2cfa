package org.stepwell.worklist;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.audit.AuditAction;
import org.stepwell.audit.AuditTrail;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.NotPermitted;

/** Lists open tasks in the order in which they matter: by rank, then the sooner due first. */
@Service
public class TaskList {

    /** Nobody counts further; a list of more says so. */
    public static final int COUNTED = 1000;

    private final TaskQueries queries;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Clock clock;

    TaskList(TaskQueries queries, Accounts accounts, AuditTrail audit, Clock clock) {
        this.queries = queries;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * One page of a stretch.
     *
     * @param next the last of them when more follow, else null
     */
    public record Page(Stretch stretch, List<WorkTask> tasks, Place next) {}

    /**
     * Where a page ended.
     *
     * @param dueAt null for a task without a date
     */
    public record Place(int rank, Instant dueAt, String id) {

        static Place of(WorkTask task) {
            return new Place(task.rank().rank(), task.dueAt(), task.id());
        }
    }

    /** @return the first page of each stretch that something falls into */
    @Transactional
    public List<Page> pages(TaskFilter filter) {
        var account = account();
        var pages = Arrays.stream(Stretch.values())
                .filter(stretch -> filter.due() == null || filter.due() == stretch)
                .map(stretch -> page(filter, stretch, null, account))
                .filter(page -> !page.tasks().isEmpty())
                .toList();
        record(pages.stream().flatMap(page -> page.tasks().stream()).toList());
        return pages;
    }

    /** @return what comes after a place in a stretch */
    @Transactional
    public Page after(TaskFilter filter, Stretch stretch, Place place) {
        var page = page(filter, stretch, place, account());
        record(page.tasks());
        return page;
    }

    /** @return how many open tasks each scope has, at most {@link #COUNTED} + 1 */
    @Transactional
    public Map<TaskFilter.Scope, Integer> counts() {
        var account = account();
        var counts = new EnumMap<TaskFilter.Scope, Integer>(TaskFilter.Scope.class);
        for (var scope : TaskFilter.Scope.values()) {
            counts.put(scope, queries.count(TaskFilter.of(scope), account, COUNTED + 1));
        }
        return counts;
    }

    /** @return what lies before the signed-in person, in numbers */
    @Transactional(readOnly = true)
    public Digest digest() {
        return queries.digest(account().username(), Stretch.TODAY.range(clock), Digest.lastClosing(clock));
    }

    /** @return the steps and processes that open tasks come from, for a filter */
    @Transactional(readOnly = true)
    public List<TaskKind> kinds() {
        return queries.kinds();
    }

    private Page page(TaskFilter filter, Stretch stretch, Place after, Account account) {
        var found = queries.page(filter, stretch.range(clock), after, account);
        var shown = found.stream().limit(TaskQueries.PAGE).toList();
        return new Page(stretch, shown, found.size() > shown.size() ? Place.of(shown.get(shown.size() - 1)) : null);
    }

    private void record(List<WorkTask> shown) {
        audit.record(
                AuditAction.LIST,
                shown.stream().map(WorkTask::patient).distinct().toList(),
                "tasks");
    }

    /** Patients and families have a list of their own. */
    private Account account() {
        return accounts.current().filter(account -> !account.isPersonal()).orElseThrow(NotPermitted::new);
    }
}
