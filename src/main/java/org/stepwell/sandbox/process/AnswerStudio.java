package org.stepwell.sandbox.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.stepwell.sandbox.Ask;
import org.stepwell.sandbox.SandboxLine;

/** In a sandbox: takes the studio's questions from the pipe, one after the other, and ends when the studio does. */
@Component
@ConditionalOnProperty("stepwell.sandbox.child")
class AnswerStudio implements ApplicationRunner {

    private final Answering answering;
    private final BlockingQueue<String> questions = new LinkedBlockingQueue<>();

    AnswerStudio(Answering answering) {
        this.answering = answering;
        var reader = new Thread(this::listen, "studio");
        reader.setDaemon(true);
        reader.start();
    }

    @Override
    public void run(ApplicationArguments none) throws InterruptedException {
        System.out.println(SandboxLine.READY);
        while (true) {
            var question = SandboxLine.read(questions.take(), Ask.class);
            question.ifPresent(ask -> System.out.println(SandboxLine.write(answering.to(ask))));
        }
    }

    /** On a thread of its own, so that it is heard even while a draft runs without an end that the studio is gone. */
    private void listen() {
        try (var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                questions.add(line);
            }
        } catch (IOException closed) {
            questions.clear();
        }
        Runtime.getRuntime().halt(0);
    }
}
