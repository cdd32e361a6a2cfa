package org.stepwell.keys;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes the keyset from its file; the embedded run makes one beside its data, and a sandbox forgets its own. */
@Configuration(proxyBeanMethods = false)
class Keys {

    @Bean
    FieldKeys fieldKeys(
            KeySettings settings,
            @Value("${spring.datasource.url:}") String database,
            @Value("${stepwell.demo.data-directory:data}") Path data) {
        if (settings.file() != null) {
            return new FieldKeys(KeyFile.read(settings.file()));
        }
        return new FieldKeys(database.isEmpty() ? KeyFile.readOrMake(data.resolve("keys.json")) : KeyFile.fresh());
    }
}
