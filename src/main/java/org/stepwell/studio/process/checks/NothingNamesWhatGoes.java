package org.stepwell.studio.process.checks;

import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stepwell.studio.Finding;
import org.stepwell.studio.Mention;
import org.stepwell.studio.Mention.What;
import org.stepwell.studio.ModelFile;
import org.stepwell.studio.ModelKind;
import org.stepwell.studio.ModelName;
import org.stepwell.studio.process.ModelIndex;
import org.stepwell.studio.process.Units;
import org.stepwell.workflow.BundledModels;

/** What is taken away is named nowhere any more, and nobody is on it without somebody knowing. */
@Component
class NothingNamesWhatGoes implements Check {

    private static final Map<ModelKind, What> NAMED_AS =
            Map.of(ModelKind.BPMN, What.PROCESS, ModelKind.DMN, What.DECISION, ModelKind.FORM, What.FORM);

    private final Units units;
    private final ModelIndex index;
    private final BundledModels bundled;
    private final JdbcClient jdbc;

    NothingNamesWhatGoes(Units units, ModelIndex index, BundledModels bundled, JdbcClient jdbc) {
        this.units = units;
        this.index = index;
        this.bundled = bundled;
        this.jdbc = jdbc;
    }

    @Override
    public Stream<Finding> of(UnitInHand unit) {
        return unit.gone().stream()
                .flatMap(gone -> Stream.of(last(unit, gone), stillNamed(unit, gone), ours(gone), onTheWay(gone))
                        .flatMap(found -> found));
    }

    private static Stream<Finding> last(UnitInHand unit, ModelName gone) {
        return unit.files().isEmpty()
                ? Stream.of(Check.error("last-file", new ModelFile(gone, ""), ""))
                : Stream.empty();
    }

    private Stream<Finding> stillNamed(UnitInHand unit, ModelName gone) {
        var elsewhere = gone.kind() == ModelKind.FORM
                ? Stream.<ModelFile>empty()
                : units.all().stream()
                        .filter(other -> !other.unit().equals(unit.unit()))
                        .flatMap(other -> other.files().stream());
        return Stream.concat(unit.files().stream(), elsewhere)
                .filter(file -> file.name().kind() == ModelKind.BPMN)
                .flatMap(file -> index.of(file).stream().filter(mention -> names(mention, gone)))
                .map(mention -> Check.error(
                        "still-named",
                        new ModelFile(mention.file(), ""),
                        mention.element(),
                        mention.label(),
                        gone.key()));
    }

    private static boolean names(Mention mention, ModelName gone) {
        return mention.what() == NAMED_AS.get(gone.kind()) && mention.value().equals(gone.key());
    }

    /** Our code starts journeys and asks rules by their keys, where no model says so. */
    private Stream<Finding> ours(ModelName gone) {
        var comes = gone.kind() != ModelKind.FORM
                && bundled.units().getOrDefault(gone.unit(), Map.of()).containsKey(gone.toString());
        return comes
                ? Stream.of(Check.warning("named-by-code", new ModelFile(gone, ""), "", gone.key()))
                : Stream.empty();
    }

    private Stream<Finding> onTheWay(ModelName gone) {
        var journeys = gone.kind() == ModelKind.BPMN
                ? jdbc.sql("select count(*)::int from journey where process_key = ? and ended_at is null")
                        .param(gone.key())
                        .query(Integer.class)
                        .single()
                : 0;
        return journeys == 0
                ? Stream.empty()
                : Stream.of(Check.warning("people-on-it", new ModelFile(gone, ""), "", journeys));
    }
}
