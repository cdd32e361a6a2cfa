package org.stepwell;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** Words that were said about one invented person and stand nowhere else, and the tables that hold any of them. */
@Component
@Scope("prototype")
public class Secrets {

    private final String mark = "zq" + UUID.randomUUID().toString().substring(0, 8);
    private final List<String> words = new ArrayList<>(List.of(mark));
    private final Tables tables;

    Secrets(Tables tables) {
        this.tables = tables;
    }

    /** @return a text that nobody else ever wrote */
    public String text(String about) {
        return about + " " + mark;
    }

    /** Looks for this too; letters, digits, blanks and dashes only. */
    public String said(String word) {
        words.add(word);
        return word;
    }

    public List<String> words() {
        return words;
    }

    /** @return every table with one of the words in any column, as text or as bytes */
    public List<String> tables() {
        // a row printed as text shows bytes in hexadecimal
        var pattern = words.stream()
                .flatMap(word -> Stream.of(word, HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8))))
                .collect(Collectors.joining("|"));
        return tables.names().stream()
                .filter(table -> tables.holds(table, pattern))
                .toList();
    }
}
