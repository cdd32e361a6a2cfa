package org.stepwell.keys;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the keys of sealed fields lie.
 *
 * @param file the keyset, the same on every node and outside the database; production needs one, the embedded run makes
 *     its own
 */
@ConfigurationProperties("stepwell.keys")
record KeySettings(Path file) {}
