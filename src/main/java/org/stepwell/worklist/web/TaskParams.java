package org.stepwell.worklist.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.util.StringUtils;
import org.stepwell.coordination.RiskLevel;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Role;
import org.stepwell.workflow.Address;
import org.stepwell.workflow.Word;
import org.stepwell.worklist.Stretch;
import org.stepwell.worklist.TaskFilter;
import org.stepwell.worklist.TaskList.Place;

/** A list of tasks as it stands in the address, so that opening a task and coming back loses nothing. */
record TaskParams(
        String view,
        String q,
        String patient,
        String step,
        String role,
        String risk,
        String due,
        String version,
        String team,
        String holder,
        String after) {

    private static final String LIST = "/tasks";
    private static final int LONGEST = 100;
    private static final Pattern PLACE = Pattern.compile("([1-6])_(\\d{1,15}|none)_([0-9A-Za-z-]{1,64})");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** @return what is understood of it; a word that means nothing narrows nothing */
    TaskFilter filter() {
        var scope = Word.known(TaskFilter.Scope.class, view);
        return new TaskFilter(
                scope == null ? TaskFilter.Scope.MINE : scope,
                text(q),
                patient != null && ID.matcher(patient).matches() ? PatientId.of(patient) : null,
                text(step),
                roleOf(),
                Word.known(RiskLevel.class, risk),
                Word.known(Stretch.class, due),
                text(version),
                text(team),
                text(holder));
    }

    /** @return where the page before ended, null for the first */
    Place place() {
        var matcher = PLACE.matcher(after == null ? "" : after);
        if (!matcher.matches()) {
            return null;
        }
        var dueAt = matcher.group(2).equals("none") ? null : Instant.ofEpochMilli(Long.parseLong(matcher.group(2)));
        return new Place(Integer.parseInt(matcher.group(1)), dueAt, matcher.group(3));
    }

    /** @return the address of the same list with one thing changed; pages call it */
    public String with(String name, String value) {
        var changed = new HashMap<>(Map.of("after", ""));
        changed.put(name, value);
        return Address.of(LIST, this, changed);
    }

    /** @return the address of what follows in this stretch */
    public String following(Stretch stretch, Place place) {
        var dueAt = place.dueAt() == null ? "none" : place.dueAt().toEpochMilli();
        var after = place.rank() + "_" + dueAt + "_" + place.id();
        return Address.of(LIST, this, Map.of("due", Word.of(stretch), "after", after));
    }

    /** @return the list as it stands, without where its page begins */
    public String query() {
        var address = Address.of(LIST, this, Map.of("after", ""));
        return address.contains("?") ? address.substring(address.indexOf('?') + 1) : "";
    }

    private Role roleOf() {
        return Arrays.stream(Role.values())
                .filter(one -> one.key().equals(role))
                .findFirst()
                .orElse(null);
    }

    private static String text(String value) {
        return StringUtils.hasText(value) && value.length() <= LONGEST ? value.strip() : null;
    }
}
