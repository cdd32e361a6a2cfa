package org.stepwell.sandbox;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.util.FileSystemUtils;
import org.stepwell.audit.Actor;
import org.stepwell.team.Accounts;
import org.stepwell.team.Action;
import org.stepwell.workflow.Words;

/** Opens sandboxes for whoever changes the pathway, and ends them: few at once, and none that nobody looks at. */
@Service
public class Sandboxes {

    private static final Logger log = LoggerFactory.getLogger(Sandboxes.class);

    private final SandboxDatabases databases;
    private final SandboxCommand command;
    private final SandboxSettings settings;
    private final Accounts accounts;
    private final Map<UUID, Sandbox> open = new ConcurrentHashMap<>();
    private final ExecutorService starting = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "sandbox");
        thread.setDaemon(true);
        return thread;
    });

    Sandboxes(SandboxDatabases databases, SandboxCommand command, SandboxSettings settings, Accounts accounts) {
        this.databases = databases;
        this.command = command;
        this.settings = settings;
        this.accounts = accounts;
    }

    /**
     * Begins to start one; whoever had one open for this unit loses it.
     *
     * @param unit for whose sake
     * @param units their files by name, to be tried in the place of what comes with Stepwell
     * @param begin who comes into care at once; null for nobody
     * @throws SandboxEnded when as many are open as may be
     */
    public Sandbox open(String unit, Map<String, Map<String, String>> units, Ask.Begin begin) {
        var owner = Actor.isSystem()
                ? Actor.current()
                : accounts.currentFor(Action.READ_MODELS).username();
        var questions = new ArrayList<Ask>(List.of(new Ask.Deploy(units)));
        if (begin != null) {
            questions.add(begin);
        }
        return open(owner, unit, questions);
    }

    private synchronized Sandbox open(String owner, String unit, List<Ask> first) {
        open.values().stream()
                .filter(one -> one.isOf(owner) && one.unit().equals(unit))
                .forEach(Sandbox::close);
        if (open.values().stream().filter(one -> !one.isOver()).count() >= settings.most()) {
            throw new SandboxEnded("too-many", settings.most());
        }
        var sandbox = new Sandbox(owner, unit, settings.answersWithin());
        open.put(sandbox.id(), sandbox);
        starting.execute(() -> live(sandbox, first));
        return sandbox;
    }

    /**
     * @return an own one, also for a while after its end
     * @throws SandboxEnded when it is forgotten, or somebody else's
     */
    public Sandbox find(UUID id) {
        var me = accounts.currentFor(Action.READ_MODELS).username();
        return Optional.ofNullable(open.get(id))
                .filter(one -> one.isOf(me))
                .orElseThrow(() -> new SandboxEnded("gone"));
    }

    /** From its database to its end, so that nothing of it is left whatever happens. */
    private void live(Sandbox sandbox, List<Ask> first) {
        try {
            var folder = Files.createTempDirectory("stepwell-sandbox");
            var database = databases.create();
            try (var process = SandboxProcess.start(command.of(database, folder), folder)) {
                sandbox.startedAs(process);
                process.awaitReady(settings.startsWithin());
                sandbox.begin(first);
                process.awaitEnd();
            } finally {
                databases.drop(database);
                FileSystemUtils.deleteRecursively(folder);
            }
            sandbox.end(Words.say("sandbox.ended.gone"));
        } catch (SandboxEnded over) {
            sandbox.end(over.getMessage());
        } catch (IOException | RuntimeException wrong) {
            log.warn("A sandbox could not be kept", wrong);
            sandbox.end(Words.say("sandbox.ended.no-start"));
        }
    }

    /** Ends what nobody has asked anything for a while, and forgets what ended long ago. */
    @Scheduled(fixedDelayString = "${stepwell.sandbox.look-every:PT30S}")
    void tidy() {
        var idleSince = Instant.now().minus(settings.idle());
        open.values().stream()
                .filter(one -> one.isReady() && one.used().isBefore(idleSince))
                .forEach(one -> one.end(Words.say("sandbox.ended.idle")));
        open.values().removeIf(one -> one.isOver() && one.used().isBefore(idleSince));
    }

    @PreDestroy
    void endAll() {
        open.values().forEach(Sandbox::close);
        starting.shutdown();
        try {
            starting.awaitTermination(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
