package org.stepwell.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.stepwell.workflow.Words;

/** One sandbox that somebody opened: it starts, answers, and is ended. */
public final class Sandbox {

    private final UUID id = UUID.randomUUID();
    private final String owner;
    private final String unit;
    private final Duration limit;
    private volatile SandboxProcess process;
    private volatile Standing standing;
    private volatile String ended;
    private final CountDownLatch settled = new CountDownLatch(1);
    private volatile boolean ready;
    private volatile Instant used = Instant.now();

    /** @param limit how long it may think about one step */
    Sandbox(String owner, String unit, Duration limit) {
        this.owner = owner;
        this.unit = unit;
        this.limit = limit;
    }

    public UUID id() {
        return id;
    }

    public String unit() {
        return unit;
    }

    boolean isOf(String username) {
        return owner.equals(username);
    }

    /** @return whether it takes questions */
    public boolean isReady() {
        return ready && ended == null;
    }

    public boolean isOver() {
        return ended != null;
    }

    /** @return why it is over, in words for an analyst; null before */
    public String why() {
        return ended;
    }

    /** @return whether it ever took questions */
    public boolean wasReady() {
        return ready;
    }

    /** @throws SandboxEnded when it ends before it takes questions */
    public void awaitReady() {
        try {
            settled.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!isReady()) {
            throw SandboxEnded.because(ended);
        }
    }

    /** Ends it, as it is not needed any more. */
    public void close() {
        end(Words.say("sandbox.ended.closed"));
    }

    Instant used() {
        return used;
    }

    void startedAs(SandboxProcess started) {
        process = started;
        if (ended != null) {
            started.close();
        }
    }

    /** Is ready once all of these are done, and over when one is refused. */
    void begin(List<Ask> first) {
        for (var question : first) {
            var told = tell(question);
            if (told.isRefused()) {
                end(told.refused());
                return;
            }
        }
        ready = true;
        settled.countDown();
    }

    /** @return where its person stood when it was last asked; null for a sandbox without one */
    public Standing standing() {
        return standing;
    }

    /** @throws SandboxEnded when it is over, also by this question */
    public Told ask(Ask question) {
        if (!isReady()) {
            throw SandboxEnded.because(ended);
        }
        return tell(question);
    }

    Told tell(Ask question) {
        try {
            var told = process.ask(question, limit);
            if (told.standing() != null) {
                standing = told.standing();
            }
            return told;
        } catch (SandboxEnded over) {
            end(over.getMessage());
            throw over;
        } finally {
            used = Instant.now();
        }
    }

    /** Does nothing the second time. */
    void end(String words) {
        if (ended == null) {
            ended = words;
            settled.countDown();
            if (process != null) {
                process.close();
            }
        }
    }
}
