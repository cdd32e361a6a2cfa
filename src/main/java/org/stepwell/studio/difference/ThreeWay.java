package org.stepwell.studio.difference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stepwell.studio.Dispute;
import org.stepwell.workflow.Words;

/** What becomes of parts that two sides changed from the same beginning: what one side left alone, the other decides. */
final class ThreeWay {

    /** By which one part of a process needs another. */
    private static final Set<String> NEEDS = Set.of(
            "sourceRef",
            "targetRef",
            "attachedToRef",
            "default",
            "messageRef",
            "errorRef",
            "escalationRef",
            "signalRef");

    private final Sides sides;
    /** What one side took away and what stays still names. */
    private final Set<String> needed = new HashSet<>();

    ThreeWay(Sides sides) {
        this.sides = sides;
        while (needed.addAll(namedAndGone())) {
            // what stays then may name something else
        }
    }

    /** @return what both sides changed, and not to the same, in the order of our text; where things are drawn as one */
    List<Dispute> disputes() {
        var found = new ArrayList<Dispute>();
        var drawn = new ArrayList<String>();
        for (var key : sides.keys()) {
            if (isDisputedAway(key)) {
                found.add(dispute(
                        sides.either(key),
                        "",
                        label(sides.theirs().get(key)),
                        label(sides.ours().get(key))));
            }
            sides.properties(key).stream()
                    .filter(property -> sides.isDisputed(key, property))
                    .forEach(property -> {
                        if (property.equals(Sides.PLACE)) {
                            drawn.add(sides.either(key).label());
                        } else {
                            found.add(dispute(
                                    sides.either(key),
                                    property,
                                    Sides.value(sides.theirs(), key, property),
                                    Sides.value(sides.ours(), key, property)));
                        }
                    });
        }
        if (!drawn.isEmpty()) {
            var moved = String.join(", ", drawn);
            found.add(new Dispute(id("", Sides.PLACE), "", Words.say("studio.canvas"), Sides.PLACE, moved, "", ""));
        }
        return found;
    }

    private Dispute dispute(Part part, String property, String theirs, String ours) {
        return new Dispute(
                id(part.key(), property),
                part.element(),
                part.label(),
                property,
                Sides.value(sides.base(), part.key(), property),
                theirs,
                ours);
    }

    private static String label(Part part) {
        return part == null ? "" : part.label();
    }

    /** @return the parts that no answer brings together: moved into another part, or made into something else by one side */
    List<String> inTheWay() {
        return sides.keys().stream()
                .filter(sides::isOnBoth)
                .filter(key -> isElsewhere(key) || sides.isMadeElse(key) && !isReplaced(key))
                .map(key -> sides.either(key).label())
                .toList();
    }

    private boolean isElsewhere(String key) {
        return !sides.ours().get(key).around().equals(sides.theirs().get(key).around());
    }

    private boolean isReplaced(String key) {
        return (sides.isAsItWas(key, sides.ours()) || sides.isAsItWas(key, sides.theirs()))
                && Sides.within(key, sides.ours()).isEmpty()
                && Sides.within(key, sides.theirs()).isEmpty();
    }

    /**
     * @param answered the keys of the disputes in which theirs was chosen
     * @return each part that stays with its properties
     */
    Map<String, Map<String, String>> merged(Set<String> answered) {
        var merged = new LinkedHashMap<String, Map<String, String>>();
        sides.keys().stream().filter(key -> stays(key, answered)).forEach(key -> {
            var values = new TreeMap<String, String>();
            sides.properties(key).forEach(property -> values.put(property, merged(key, property, answered)));
            values.values().removeIf(String::isEmpty);
            merged.put(key, values);
        });
        return merged;
    }

    private String merged(String key, String property, Set<String> answered) {
        var our = Sides.value(sides.ours(), key, property);
        var their = Sides.value(sides.theirs(), key, property);
        if (!sides.isOnBoth(key)) {
            return sides.ours().containsKey(key) ? our : their;
        }
        var isTheirs = sides.isDisputed(key, property)
                ? answered.contains(id(property.equals(Sides.PLACE) ? "" : key, property))
                : our.equals(Sides.value(sides.base(), key, property));
        return isTheirs ? their : our;
    }

    private boolean stays(String key, Set<String> answered) {
        var part = sides.either(key);
        var isWithinGone = Stream.concat(part.within().stream(), Stream.of(part.around()))
                .anyMatch(around -> !around.isEmpty() && !stays(around, answered));
        if (isWithinGone || !sides.isGoneAlone(key)) {
            return !isWithinGone;
        }
        return isDisputedAway(key)
                && answered.contains(id(key, "")) == sides.theirs().containsKey(key);
    }

    private boolean isDisputedAway(String key) {
        return sides.isGoneAlone(key) && (needed.contains(key) || sides.isTouched(key));
    }

    private Set<String> namedAndGone() {
        var merged = merged(Set.of());
        return merged.values().stream()
                .flatMap(properties -> NEEDS.stream().map(properties::get))
                .filter(named -> named != null && !merged.containsKey(named) && sides.either(named) != null)
                .map(this::outermostGone)
                .collect(Collectors.toSet());
    }

    private String outermostGone(String key) {
        return sides.isGoneAlone(key) ? key : outermostGone(sides.either(key).around());
    }

    static String id(String key, String property) {
        return key + "#" + property;
    }
}
