package org.stepwell.sandbox.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.stepwell.HouseTest;
import org.stepwell.workflow.ControlledTime;

/** Every pathway test that stands beside the models holds on the real engine. */
@HouseTest
class PathwaysTest {

    @Autowired
    private PathwayRunner runner;

    @AfterEach
    void letTimeRun() {
        ControlledTime.release();
    }

    @TestFactory
    Stream<DynamicTest> leadWhereTheyPromise() throws IOException {
        try (var files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".pathway.yaml")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.toString(), () -> leads(file)));
        }
    }

    private void leads(Path file) throws IOException {
        var result = runner.run(file.toString(), Files.readString(file));
        assertThat(result.words()).as("step %d", result.step()).isEmpty();
        assertThat(result.passed()).isTrue();
    }
}
