package org.stepwell.sandbox;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** How the product is started a second time: from the same jar or classes, and with none of what leads out of the house. */
@Component
class SandboxCommand {

    private static final String IN_A_JAR = "org.springframework.boot.loader.launch.JarLauncher";

    /** What a sandbox has in common with this site; no mail server, gateway, partner or sign-in is among it. */
    private static final List<String> SHARED =
            List.of("stepwell.zone", "stepwell.workflow.models-location", "stepwell.assessment.instruments-location");

    private static final List<String> ALONE = List.of(
            "--stepwell.sandbox.child=true",
            "--server.port=-1",
            "--camunda.bpm.job-execution.enabled=false",
            "--spring.datasource.hikari.maximum-pool-size=4");

    private final Environment environment;
    private final SandboxSettings settings;

    SandboxCommand(Environment environment, SandboxSettings settings) {
        this.environment = environment;
        this.settings = settings;
    }

    ProcessBuilder of(SandboxDatabases.Database database, Path folder) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx" + settings.memory(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Duser.timezone=UTC",
                "-Djava.io.tmpdir=" + folder));
        command.addAll(product());
        command.addAll(ALONE);
        command.add("--spring.datasource.url=" + database.url());
        command.add("--spring.datasource.username=" + database.username());
        SHARED.stream()
                .filter(environment::containsProperty)
                .forEach(name -> command.add("--" + name + "=" + environment.getProperty(name)));
        var builder = new ProcessBuilder(command);
        builder.environment().clear();
        if (database.password() != null) {
            builder.environment().put("SPRING_DATASOURCE_PASSWORD", database.password());
        }
        return builder;
    }

    private static List<String> product() {
        var path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        return ClassUtils.isPresent(IN_A_JAR, null)
                ? List.of("-jar", path)
                : List.of("-cp", path, "org.stepwell.Stepwell");
    }
}
