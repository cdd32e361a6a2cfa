package org.stepwell.studio.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stepwell.studio.Dispute;
import org.stepwell.workflow.Words;

/** In which order stands what two sides put into an order: rows of a table, questions of a form. */
final class Order {

    private static final String PROPERTY = "order";

    private final Sides sides;
    private final boolean says;

    /** @param says whether the order of parts means anything, as it does not in what is drawn */
    Order(Sides sides, boolean says) {
        this.sides = sides;
        this.says = says;
    }

    List<Dispute> disputes() {
        return arounds().stream().filter(this::isDisputed).map(this::dispute).toList();
    }

    private Dispute dispute(String around) {
        var part = sides.either(around);
        return new Dispute(
                ThreeWay.id(around, PROPERTY),
                around,
                part == null ? Words.say("studio.kind.dmn") : part.label(),
                PROPERTY,
                labels(common(around, sides.base())),
                labels(common(around, sides.theirs())),
                labels(common(around, sides.ours())));
    }

    /**
     * @param staying the keys of all parts that are to be there
     * @param answered the keys of the disputes in which theirs was chosen
     * @return by the key of what is around them
     */
    Map<String, List<String>> of(Set<String> staying, Set<String> answered) {
        var orders = new LinkedHashMap<String, List<String>>();
        arounds().stream()
                .filter(around -> around.isEmpty() || staying.contains(around))
                .forEach(around -> orders.put(
                        around,
                        isTheirs(around, answered)
                                ? joined(around, sides.theirs(), sides.ours(), staying)
                                : joined(around, sides.ours(), sides.theirs(), staying)));
        return orders;
    }

    private boolean isTheirs(String around, Set<String> answered) {
        if (isDisputed(around)) {
            return answered.contains(ThreeWay.id(around, PROPERTY));
        }
        return says && common(around, sides.ours()).equals(common(around, sides.base()));
    }

    private boolean isDisputed(String around) {
        var was = common(around, sides.base());
        var our = common(around, sides.ours());
        var their = common(around, sides.theirs());
        return says && !our.equals(their) && !our.equals(was) && !their.equals(was);
    }

    /** What only the second has stands behind what it stands behind there. */
    private static List<String> joined(
            String around, Map<String, Part> first, Map<String, Part> second, Set<String> staying) {
        var joined = new ArrayList<>(
                Sides.within(around, first).stream().filter(staying::contains).toList());
        var at = 0;
        for (var key : Sides.within(around, second)) {
            if (joined.contains(key)) {
                at = joined.indexOf(key) + 1;
            } else if (staying.contains(key)) {
                joined.add(at++, key);
            }
        }
        return joined;
    }

    private Set<String> arounds() {
        var arounds = new TreeSet<String>();
        Stream.of(sides.ours(), sides.theirs())
                .flatMap(side -> side.values().stream())
                .filter(Predicate.not(Part::isCell))
                .forEach(part -> arounds.add(part.around()));
        return arounds;
    }

    private List<String> common(String around, Map<String, Part> side) {
        return Sides.within(around, side).stream()
                .filter(key -> sides.isOnBoth(key) && sides.base().containsKey(key))
                .toList();
    }

    private String labels(List<String> keys) {
        return String.join(
                ", ", keys.stream().map(key -> sides.base().get(key).label()).toList());
    }
}
