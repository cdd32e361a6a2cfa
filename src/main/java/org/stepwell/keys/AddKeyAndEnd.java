package org.stepwell.keys;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/** A run that only adds a key to the file of the keyset, making it where there is none, and ends before anything starts. */
class AddKeyAndEnd implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var settings = event.getEnvironment();
        if (settings.getProperty("stepwell.keys.add", Boolean.class, false)) {
            add(settings);
            System.exit(0);
        }
    }

    static void add(Environment settings) {
        var file = Path.of(settings.getRequiredProperty("stepwell.keys.file"));
        KeyFile.write(file, Files.exists(file) ? KeyFile.withNewKey(KeyFile.read(file)) : KeyFile.fresh());
    }

    /** Once the settings are read, and before they are judged. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 50;
    }
}
