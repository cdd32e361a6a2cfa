package org.stepwell.studio.process.checks;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stepwell.sandbox.PathwayFile;
import org.stepwell.sandbox.PathwayUnreadable;
import org.stepwell.sandbox.SandboxSettings;
import org.stepwell.studio.Finding;
import org.stepwell.studio.ModelFile;
import org.stepwell.studio.ModelKind;
import org.stepwell.studio.PathwayRuns;
import org.stepwell.studio.process.UnitText;

/** What was promised about the way a person goes still holds; the tests themselves run before, in a sandbox. */
@Component
class PathwaysHold implements Check {

    private final PathwayRuns runs;
    private final UnitText text;
    private final SandboxSettings sandboxes;

    PathwaysHold(PathwayRuns runs, UnitText text, SandboxSettings sandboxes) {
        this.runs = runs;
        this.text = text;
        this.sandboxes = sandboxes;
    }

    @Override
    public Stream<Finding> of(UnitInHand unit) {
        var tests = unit.files().stream()
                .filter(file -> file.name().kind() == ModelKind.PATHWAY)
                .toList();
        var unreadable = tests.stream().flatMap(PathwaysHold::unreadable).toList();
        return unreadable.isEmpty() && !tests.isEmpty() ? differing(unit, tests.stream()) : unreadable.stream();
    }

    private Stream<Finding> differing(UnitInHand unit, Stream<ModelFile> tests) {
        var known = runs.of(unit.unit(), text.fingerprint(unit.unit(), unit.files()));
        return tests.flatMap(test -> {
            var result = known.get(test.name().toString());
            if (result == null) {
                return Stream.of(notRun(test));
            }
            return result.passed()
                    ? Stream.empty()
                    : Stream.of(Check.error("pathway-differs", test, "", result.step(), result.words()));
        });
    }

    /** A site without room for a sandbox says why it goes on without. */
    private Finding notRun(ModelFile test) {
        return sandboxes.most() == 0
                ? Check.warning("pathway-not-run", test, "")
                : Check.error("pathway-not-run", test, "");
    }

    private static Stream<Finding> unreadable(ModelFile test) {
        try {
            PathwayFile.read(test.content());
            return Stream.empty();
        } catch (PathwayUnreadable said) {
            return Stream.of(Check.error("pathway-unreadable", test, "", said.getMessage()));
        }
    }
}
