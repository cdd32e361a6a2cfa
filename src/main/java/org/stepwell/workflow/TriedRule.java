package org.stepwell.workflow;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.bpm.model.xml.ModelException;

/**
 * A rule as it stands in a file, with all that it requires there, asked as the engine would ask it: nothing is deployed
 * for it, and nothing of it is kept.
 */
public final class TriedRule {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    /** What a loop or a filter calls its own. */
    private static final Pattern BOUND = Pattern.compile("\\b([A-Za-z_][A-Za-z0-9_]*)\\s+in\\b");

    private static final Pattern IN_QUOTES = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

    /** What the rule that is being asked looked for in vain. */
    private static final ThreadLocal<Set<String>> MISSING = ThreadLocal.withInitial(TreeSet::new);

    private static final DmnEngine ENGINE = engine();

    private final DmnDecision decision;
    private final Optional<TableRows> rows;
    private final Set<String> names = new HashSet<>();
    private final Set<String> bound = new HashSet<>(Set.of("item", "partial"));
    private final Map<String, String> labels = new HashMap<>();

    private TriedRule(DmnModelInstance model, String key) {
        decision = ENGINE.parseDecision(key, model);
        rows = TableRows.of(model, (DefaultDmnEngineConfiguration) ENGINE.getConfiguration());
        model.getModelElementsByType(Text.class).forEach(text -> {
            var bare = IN_QUOTES.matcher(text.getTextContent()).replaceAll(" ");
            NAME.matcher(bare).results().forEach(name -> names.add(name.group()));
            BOUND.matcher(bare).results().forEach(name -> bound.add(name.group(1)));
        });
        model.getModelElementsByType(Output.class).forEach(output -> {
            if (output.getLabel() != null) {
                labels.put(output.getName(), output.getLabel());
            }
        });
    }

    /** A rule from a draft speaks FEEL or is not asked at all: the other languages are looked for before, and lead nowhere. */
    private static DmnEngine engine() {
        var rules = HardenEngine.rules();
        rules.setFeelEngineFactory(() -> new Looking(new RememberedRules()));
        rules.setScriptEngineResolver(language -> null);
        rules.setElProvider(expression -> {
            throw new IllegalArgumentException("A rule speaks FEEL");
        });
        return rules.buildEngine();
    }

    /** @return empty for a text that is no rule with this key, or one that no deployment would take */
    public static Optional<TriedRule> read(String text, String key) {
        if (RefuseDeployment.reachesBeyond(text)) {
            return Optional.empty();
        }
        try {
            var model = Dmn.readModelFromStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            return Optional.of(new TriedRule(model, key));
        } catch (ModelException | DmnEngineException unreadable) {
            return Optional.empty();
        }
    }

    /** @return whether what rules with this key say is kept at all */
    public static boolean isKept(String key) {
        return !KeepDecisions.NOT_KEPT.contains(key);
    }

    /** @return every name that its expressions could mean, whatever else is among them: nothing else can change its answer */
    public Set<String> names() {
        return names;
    }

    /** @return the label of each output that has one, by its name */
    public Map<String, String> labels() {
        return labels;
    }

    /**
     * Tells cases apart more quickly than by asking: for those with the same rows the answer is the same.
     *
     * @return the places of the rows that fit; empty when only asking can tell
     */
    public Optional<BitSet> fitting(Map<String, Object> given) {
        return rows.flatMap(all -> all.fitting(given));
    }

    public Answer ask(Map<String, Object> given) {
        var missing = new TreeSet<String>();
        MISSING.set(missing);
        try {
            var rows = ENGINE.evaluateDecision(decision, given).stream()
                    .map(DmnDecisionResultEntries::getEntryMap)
                    .toList();
            missing.removeAll(bound);
            return new Answer(rows, missing, false);
        } catch (RuntimeException noAnswer) {
            // two rows of a table that allows one, or a cell that cannot be read: told as such, whatever it was
            missing.removeAll(bound);
            return new Answer(List.of(), missing, true);
        } finally {
            MISSING.remove();
        }
    }

    /**
     * What a rule said.
     *
     * @param rows the outputs of each row that fitted; none when it had no answer
     * @param missing what it looked for and was not given: then the answer is none
     * @param failed whether it could not answer at all
     */
    public record Answer(List<Map<String, Object>> rows, Set<String> missing, boolean failed) {}

    /** Reads cells and columns, and notes which names it looks for that are not there. */
    private record Looking(FeelEngine feel) implements FeelEngine {

        @Override
        public <T> T evaluateSimpleExpression(String text, VariableContext given) {
            return feel.evaluateSimpleExpression(text, new Noting(given));
        }

        @Override
        public boolean evaluateSimpleUnaryTests(String cell, String input, VariableContext given) {
            return feel.evaluateSimpleUnaryTests(cell, input, new Noting(given));
        }
    }

    private record Noting(VariableContext given) implements VariableContext {

        @Override
        public TypedValue resolve(String name) {
            note(name);
            return given.resolve(name);
        }

        @Override
        public boolean containsVariable(String name) {
            note(name);
            return given.containsVariable(name);
        }

        @Override
        public Set<String> keySet() {
            return given.keySet();
        }

        private void note(String name) {
            if (NAME.matcher(name).matches() && !given.containsVariable(name)) {
                MISSING.get().add(name);
            }
        }
    }
}
