package org.stepwell.demo;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.function.SingletonSupplier;
import org.stepwell.audit.Actor;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Role;
import org.stepwell.worklist.Desk;
import org.stepwell.worklist.Worklist;

/** Works the demo people's tasks the way they would: sign in, take it, look at it, answer it. */
@Component
@InEmbeddedRun
class DemoDesk {

    private static final Logger log = LoggerFactory.getLogger(DemoDesk.class);

    private static final String OPEN =
            "select id, step, roles, assignee, episode_id from work_task where status = 'open' order by created_at, process_key, step, id";

    private static final int HANDS = Math.max(4, Runtime.getRuntime().availableProcessors());

    private final JdbcTemplate jdbc;
    private final Worklist worklist;
    private final Desk desk;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final AtomicInteger undone = new AtomicInteger();
    private final ExecutorService hands = Executors.newFixedThreadPool(HANDS);

    DemoDesk(JdbcTemplate jdbc, Worklist worklist, Desk desk, TransactionTemplate transactions, Clock clock) {
        this.jdbc = jdbc;
        this.worklist = worklist;
        this.desk = desk;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Works side by side on different patients. @param percent how many of a hundred open tasks get done now */
    void work(Map<EpisodeId, InventedPatient> inCare, int percent) {
        var byPatient = open().stream().collect(Collectors.groupingBy(Waiting::episode));
        var work = byPatient.entrySet().stream()
                .map(entry -> CompletableFuture.runAsync(
                        () -> work(inCare.get(entry.getKey()), entry.getValue(), percent), hands))
                .toList();
        work.forEach(CompletableFuture::join);
    }

    /** The hands that work the tasks are free while the timers ring. */
    void asTimer(Runnable work) {
        hands.execute(() -> Actor.asSystem("timer", work));
    }

    private void work(InventedPatient patient, List<Waiting> tasks, int percent) {
        tasks.stream()
                .filter(task -> patient.chance().nextInt(100) < percent)
                .filter(this::isStillOpen)
                .forEach(task -> attempt(task, patient));
    }

    /** One step that goes wrong must not end a year of two thousand people; it stays open and is told of at the end. */
    private void attempt(Waiting task, InventedPatient patient) {
        try {
            complete(task, patient);
        } catch (RuntimeException e) {
            undone.incrementAndGet();
            log.warn("A demo person could not do {}", task.step(), e);
        }
    }

    /** @return how many steps went wrong, each told of in the log */
    int undone() {
        return undone.get();
    }

    /** What somebody did a moment ago may have moved the journey on. */
    private boolean isStillOpen(Waiting task) {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("select status = 'open' from work_task where id = ?", Boolean.class, task.id()));
    }

    @PreDestroy
    void rest() {
        hands.shutdown();
    }

    <T> T as(String username, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var person = UsernamePasswordAuthenticationToken.authenticated(username, null, AuthorityUtils.NO_AUTHORITIES);
        SecurityContextHolder.setContext(new SecurityContextImpl(person));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** One transaction a task. */
    private void complete(Waiting task, InventedPatient patient) {
        as(
                task.worker(),
                () -> transactions.execute(status -> {
                    if (task.assignee() == null) {
                        worklist.claim(task.id());
                    }
                    var form = SingletonSupplier.of(() -> desk.open(task.id()).data());
                    var asked = new Asked(patient, task.worker(), form, clock.instant());
                    desk.complete(task.id(), LifecycleAnswers.to(task.step(), asked));
                    return null;
                }));
    }

    private List<Waiting> open() {
        return jdbc.query(
                OPEN,
                (row, number) -> new Waiting(
                        row.getString("id"),
                        row.getString("step"),
                        Arrays.asList((String[]) row.getArray("roles").getArray()),
                        row.getString("assignee"),
                        new EpisodeId(row.getObject("episode_id", UUID.class))));
    }

    private record Waiting(String id, String step, List<String> roles, String assignee, EpisodeId episode) {

        /** Demo people are named by their role, so the pool's role names who takes it. */
        String worker() {
            return assignee != null
                    ? assignee
                    : roles.stream()
                            .filter(role -> !Role.of(role).isPersonal())
                            .findFirst()
                            .orElseThrow();
        }
    }
}
