package org.stepwell.studio.process.checks;

import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.stereotype.Component;
import org.stepwell.studio.Finding;
import org.stepwell.studio.ModelFile;
import org.stepwell.studio.ModelKind;

/** Each rule says where it comes from, and a table has one answer for whatever it is asked. */
@Component
class TablesAnswerOnce implements Check {

    private static final int MOST_SHOWN = 5;

    @Override
    public Stream<Finding> of(UnitInHand unit) {
        return unit.drafts(ModelKind.DMN)
                .flatMap(file -> UnitInHand.rule(file).stream().flatMap(model -> all(file, model)));
    }

    private static Stream<Finding> all(ModelFile file, DmnModelInstance model) {
        return Stream.of(
                        model.getModelElementsByType(Decision.class).stream()
                                .filter(it -> it.getCamundaHistoryTimeToLiveString() == null)
                                .map(it -> Check.error("no-time-to-live", file, it.getId())),
                        model.getModelElementsByType(Decision.class).stream()
                                .filter(it -> !it.getId().equals(file.name().key()))
                                .map(it -> Check.error(
                                        "key-changed",
                                        file,
                                        it.getId(),
                                        file.name().key())),
                        model.getModelElementsByType(Rule.class).stream()
                                .filter(TablesAnswerOnce::hasNoSource)
                                .map(it -> Check.warning("rule-without-source", file, it.getId(), it.getId())),
                        model.getModelElementsByType(DecisionTable.class).stream()
                                .flatMap(it -> answers(file, it)))
                .flatMap(found -> found);
    }

    private static boolean hasNoSource(Rule rule) {
        return rule.getDescription() == null
                || rule.getDescription().getTextContent().isBlank();
    }

    /** Only tables whose cells are words, numbers and ranges can be laid out; of any other nothing is claimed. */
    private static Stream<Finding> answers(ModelFile file, DecisionTable table) {
        return TableSpace.of(table).stream().flatMap(space -> {
            var missing = space.gaps(MOST_SHOWN).stream().map(gap -> Check.warning("gap", file, table.getId(), gap));
            var policy = table.getHitPolicy();
            var doubled = policy == null || policy == HitPolicy.UNIQUE
                    ? space.overlaps(MOST_SHOWN).stream()
                            .map(both ->
                                    Check.error("overlap", file, both.second(), both.first(), both.second(), both.at()))
                    : Stream.<Finding>empty();
            return Stream.concat(missing, doubled);
        });
    }
}
