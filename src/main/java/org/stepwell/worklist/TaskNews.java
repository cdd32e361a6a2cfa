package org.stepwell.worklist;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * Hears from PostgreSQL whose lists of tasks have changed, on whichever node it happened. It learns names of accounts and
 * roles, and nothing about anybody in care.
 */
@Component
public class TaskNews implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(TaskNews.class);
    private static final int WAIT_MS = 5_000;
    private static final int PAUSE_MS = 2_000;

    private final DataSource database;
    private final List<Consumer<Set<String>>> listeners = new CopyOnWriteArrayList<>();
    private final AtomicLong heard = new AtomicLong();
    private volatile ScheduledExecutorService ear;

    TaskNews(DataSource database) {
        this.database = database;
    }

    /**
     * @param listener is told the usernames and role keys whose lists changed; an empty set when news may have been missed
     * @return ends the listening
     */
    public Runnable listen(Consumer<Set<String>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /**
     * @return how often this node has heard something. Whoever asked before reading a list, and finds another number when
     *     beginning to listen, may have missed news in between.
     */
    public long heard() {
        return heard.get();
    }

    @Override
    public void start() {
        ear = Executors.newSingleThreadScheduledExecutor(new CustomizableThreadFactory("task-news-"));
        ear.scheduleWithFixedDelay(this::hear, 0, PAUSE_MS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        ear.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return ear != null && !ear.isShutdown();
    }

    /** Listens until it is stopped or the connection fails; begins again after a pause. */
    private void hear() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("listen work_task");
            tell(Set.of());
            var channel = connection.unwrap(PGConnection.class);
            while (isRunning()) {
                for (var notification : channel.getNotifications(WAIT_MS)) {
                    tell(new HashSet<>(List.of(notification.getParameter().split(","))));
                }
            }
        } catch (SQLException | RuntimeException e) {
            // an exception let out would end the listening for good
            log.debug("No news of tasks until the database answers again", e);
        }
    }

    private void tell(Set<String> whose) {
        heard.incrementAndGet();
        listeners.forEach(listener -> listener.accept(whose));
    }
}
