package org.stepwell.consent;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.stepwell.workflow.Word;

/** Says how closely an item is held, by {@code classify-item} and {@code classify-words}. */
@Component
class ItemClasses {

    private final RememberedAnswers tables;

    ItemClasses(RememberedAnswers tables) {
        this.tables = tables;
    }

    /** Words that make whatever holds them more closely held. */
    private record Telling(Pattern words, Sensitivity sensitivity) {}

    /** @return every class an item has, by the tables in force now */
    Function<Item, Set<Sensitivity>> now() {
        var byCode = tables.inForce("classify-item");
        var byWords = tables.inForce("classify-words");
        var telling = new HashMap<String, List<Telling>>();
        return item -> item.said() == null
                ? ruled(
                        byCode.apply(inputs(item)),
                        telling.computeIfAbsent(item.kind(), kind -> words(byWords.apply(Map.of("kind", kind)))),
                        item)
                : Set.of(item.said());
    }

    private static Map<String, Object> inputs(Item item) {
        var inputs = new HashMap<String, Object>();
        inputs.put("kind", item.kind());
        inputs.put("system", item.coding().system());
        inputs.put("code", item.coding().code());
        return inputs;
    }

    private static List<Telling> words(List<Map<String, Object>> rows) {
        return rows.stream()
                .map(row -> new Telling(Pattern.compile((String) row.get("words")), read(row)))
                .toList();
    }

    /** What no row knows is medical; a plain class gives way to any that says more. */
    private static Set<Sensitivity> ruled(List<Map<String, Object>> byCode, List<Telling> telling, Item item) {
        var classes =
                EnumSet.of(byCode.stream().map(ItemClasses::read).findFirst().orElse(Sensitivity.MEDICAL));
        if (item.words() != null) {
            var text = item.words().toLowerCase(Locale.ROOT);
            telling.stream()
                    .filter(one -> one.words().matcher(text).find())
                    .forEach(one -> classes.add(one.sensitivity()));
        }
        if (classes.size() > 1) {
            classes.remove(Sensitivity.MEDICAL);
        }
        return classes;
    }

    private static Sensitivity read(Map<String, Object> row) {
        return Word.to(Sensitivity.class, (String) row.get("sensitivity"));
    }
}
