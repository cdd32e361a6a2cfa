package org.stepwell.medication;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The psychotropic substances and those the interaction rules name, in the order of their names. */
@Component
public class Substances {

    private final List<Substance> all = read();

    public List<Substance> all() {
        return all;
    }

    /** @return empty when the code is none of those offered, which says nothing against it */
    public Optional<Substance> find(AtcCode code) {
        return all.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    private static List<Substance> read() {
        try (InputStream lines = Substances.class.getResourceAsStream("substances.csv")) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(",", 2))
                    .map(parts -> new Substance(new AtcCode(parts[0]), parts[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
