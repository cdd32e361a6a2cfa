package org.stepwell.dashboard.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimpleMarkupParser;
import org.springframework.web.util.HtmlUtils;

/**
 * Finds a table in a page that is ready to be sent and reads it as somebody would copy it down: its words and numbers,
 * without drawings, buttons and what is folded away; times in full, where the clinic is.
 */
final class PageTable extends AbstractSimpleMarkupHandler {

    private static final Pattern PERSON = Pattern.compile("/patients/([0-9a-f-]{36})");
    private static final Set<String> UNREAD = Set.of("svg", "form", "button", "details", "caption");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final String id;
    private final ZoneId zone;
    private final CopiedTable copy = new CopiedTable();

    /** What is being skipped, with everything open within it. */
    private final Deque<String> skipped = new ArrayDeque<>();

    private boolean isInside;
    private boolean isFound;

    private PageTable(String id, ZoneId zone) {
        this.id = id;
        this.zone = zone;
    }

    /** @return empty when the page has no such table */
    static Optional<CopiedTable> read(String page, String id, ZoneId zone) {
        var table = new PageTable(id, zone);
        try {
            new SimpleMarkupParser(ParseConfiguration.htmlConfiguration()).parse(page, table);
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
        return table.isFound ? Optional.of(table.copy) : Optional.empty();
    }

    @Override
    public void handleOpenElement(String name, Map<String, String> attributes, int line, int column) {
        var told = attributes == null ? Map.<String, String>of() : attributes;
        if (name.equals("table") && id.equals(told.get("id"))) {
            isInside = true;
            isFound = true;
        }
        if (isInside && skipped.isEmpty() && isRead(name, told)) {
            begin(name, told);
        } else if (isInside) {
            skipped.push(name);
        }
    }

    private void begin(String name, Map<String, String> told) {
        switch (name) {
            case "tr" -> copy.beginRow();
            case "td", "th" -> copy.beginCell(told.containsKey("data-acts"));
            case "a" -> person(told.getOrDefault("href", ""));
            case "time" -> {
                copy.write(exact(told.get("datetime")));
                skipped.push(name);
            }
            default -> {
                // only its words count
            }
        }
    }

    /** A heading within a table is no row of it, and what a narrow page says stands in a column of a wide one. */
    private static boolean isRead(String name, Map<String, String> told) {
        var look = told.getOrDefault("class", "");
        return !UNREAD.contains(name) && !look.contains("group-row") && !look.contains("narrow-only");
    }

    @Override
    public void handleCloseElement(String name, int line, int column) {
        if (!skipped.isEmpty()) {
            skipped.pop();
        } else if (isInside) {
            switch (name) {
                case "table" -> isInside = false;
                case "tr" -> copy.endRow();
                case "td", "th" -> copy.endCell();
                default -> {
                    // only its words count
                }
            }
        }
    }

    @Override
    public void handleStandaloneElement(
            String name, Map<String, String> attributes, boolean minimized, int line, int column) {
        if (name.equals("br")) {
            handleText(" · ".toCharArray(), 0, 3, line, column);
        }
    }

    @Override
    public void handleText(char[] buffer, int offset, int length, int line, int column) {
        if (isInside && skipped.isEmpty()) {
            copy.write(HtmlUtils.htmlUnescape(new String(buffer, offset, length)));
        }
    }

    @Override
    public void handleAutoOpenElement(String name, Map<String, String> attributes, int line, int column) {
        handleOpenElement(name, attributes, line, column);
    }

    @Override
    public void handleAutoCloseElement(String name, int line, int column) {
        handleCloseElement(name, line, column);
    }

    private void person(String address) {
        var found = PERSON.matcher(address);
        if (found.find()) {
            copy.leadsTo(found.group(1));
        }
    }

    private String exact(String time) {
        return time.endsWith("Z") ? MINUTE.format(LocalDateTime.ofInstant(Instant.parse(time), zone)) : time;
    }
}
