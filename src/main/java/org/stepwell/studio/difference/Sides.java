package org.stepwell.studio.difference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The parts of one model as they began, as this site has them, and as Stepwell has them now. */
record Sides(Map<String, Part> base, Map<String, Part> ours, Map<String, Part> theirs) {

    /** Where a part is drawn, told beside its properties. */
    static final String PLACE = "place";

    static final String TYPE = "type";

    /** Told by where the part stands. */
    private static final String PARENT = "parent";

    /** @return of all parts that either side has, in the order of ours */
    Set<String> keys() {
        var keys = new LinkedHashSet<>(ours.keySet());
        keys.addAll(theirs.keySet());
        return keys;
    }

    Part either(String key) {
        return ours.containsKey(key) ? ours.get(key) : theirs.get(key);
    }

    boolean isOnBoth(String key) {
        return ours.containsKey(key) && theirs.containsKey(key);
    }

    /** @return what any of them says of the part */
    Set<String> properties(String key) {
        var names = new TreeSet<String>();
        Stream.of(base, ours, theirs)
                .map(side -> side.get(key))
                .filter(Objects::nonNull)
                .forEach(part -> names.addAll(part.properties().keySet()));
        names.remove(PARENT);
        names.add(PLACE);
        return names;
    }

    static String value(Map<String, Part> side, String key, String property) {
        var part = side.get(key);
        if (part == null) {
            return "";
        }
        return property.equals(PLACE) ? part.place() : part.properties().getOrDefault(property, "");
    }

    /** @return whether this side left the part as it began, wherever it is drawn */
    boolean isAsItWas(String key, Map<String, Part> side) {
        return properties(key).stream()
                .filter(property -> !property.equals(PLACE))
                .allMatch(property -> value(side, key, property).equals(value(base, key, property)));
    }

    /** @return whether the two sides have different kinds of things under one key */
    boolean isMadeElse(String key) {
        return isOnBoth(key) && !value(ours, key, TYPE).equals(value(theirs, key, TYPE));
    }

    /** @return whether both changed the property, and not to the same */
    boolean isDisputed(String key, String property) {
        var was = value(base, key, property);
        var our = value(ours, key, property);
        var their = value(theirs, key, property);
        return isOnBoth(key) && !our.equals(their) && !our.equals(was) && !their.equals(was);
    }

    /** @return whether one side took it away, and not only with what is around it */
    boolean isGoneAlone(String key) {
        var part = either(key);
        return part != null
                && base.containsKey(key)
                && !isOnBoth(key)
                && !part.isCell()
                && (part.around().isEmpty() || isOnBoth(part.around()));
    }

    /** @return whether the side that still has the part changed anything in it */
    boolean isTouched(String key) {
        var side = ours.containsKey(key) ? ours : theirs;
        return side.values().stream()
                .filter(part -> isWithin(part, key, side))
                .anyMatch(part -> base.containsKey(part.key()) ? !isAsItWas(part.key(), side) : !part.isCell());
    }

    private static boolean isWithin(Part part, String key, Map<String, Part> side) {
        return part != null
                && (part.key().equals(key)
                        || part.within().contains(key)
                        || !part.around().isEmpty() && isWithin(side.get(part.around()), key, side));
    }

    /** @return the keys of what stands within a part, in its order */
    static List<String> within(String around, Map<String, Part> side) {
        return side.values().stream()
                .filter(part -> part.around().equals(around)
                        && !part.isCell()
                        && !part.key().isEmpty())
                .map(Part::key)
                .toList();
    }
}
