package org.stepwell.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The product running a second time, on another database and a clock of its own: a draft that loops for ever, or that
 * takes all memory, ends this process and no other.
 */
class SandboxProcess implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(SandboxProcess.class);

    /** Said by the reader once nothing more will come. */
    private static final String GONE = "gone";

    private final Process process;
    private final Writer questions;
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private volatile String lastWords = "";

    private SandboxProcess(Process process) {
        this.process = process;
        this.questions = process.outputWriter(StandardCharsets.US_ASCII);
        var reader = new Thread(this::listen, "sandbox-" + process.pid());
        reader.setDaemon(true);
        reader.start();
    }

    /** @param folder in which it runs, which holds nothing that it could read */
    static SandboxProcess start(ProcessBuilder command, Path folder) {
        try {
            return new SandboxProcess(
                    command.directory(folder.toFile()).redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws SandboxEnded when it does not come up in time */
    void awaitReady(Duration limit) {
        var line = next(limit, "no-start");
        if (!line.equals(SandboxLine.READY)) {
            throw ended("no-start");
        }
    }

    /**
     * Asks one question at a time.
     *
     * @throws SandboxEnded when it takes longer than the limit, which ends it, or when it ended before
     */
    synchronized Told ask(Ask question, Duration limit) {
        try {
            questions.write(SandboxLine.write(question) + "\n");
            questions.flush();
        } catch (IOException gone) {
            throw ended("gone");
        }
        return SandboxLine.read(next(limit, "too-long"), Told.class).orElseThrow(() -> ended("gone"));
    }

    void awaitEnd() {
        process.onExit().join();
    }

    private String next(Duration limit, String otherwise) {
        try {
            var line = answers.poll(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (line == null) {
                throw ended(otherwise);
            }
            if (line.equals(GONE)) {
                var hasEnded = process.waitFor(2, TimeUnit.SECONDS);
                throw ended(hasEnded && process.exitValue() != 0 ? "crashed" : "gone");
            }
            return line;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ended("gone");
        }
    }

    private SandboxEnded ended(String why) {
        close();
        log.info("A sandbox ended: {}", why);
        log.debug("It said last: {}", lastWords);
        return new SandboxEnded(why);
    }

    private void listen() {
        try (var lines = process.inputReader(StandardCharsets.US_ASCII)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals(SandboxLine.READY) || SandboxLine.isOurs(line)) {
                    answers.add(line);
                } else {
                    lastWords = line;
                }
            }
        } catch (IOException closed) {
            lastWords = "";
        }
        answers.add(GONE);
    }

    /** Kills it: nothing it holds is worth keeping. */
    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
