package org.stepwell.studio.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.stepwell.sandbox.Ask;
import org.stepwell.sandbox.PathwayResult;
import org.stepwell.sandbox.Sandbox;
import org.stepwell.sandbox.SandboxEnded;
import org.stepwell.sandbox.Sandboxes;
import org.stepwell.studio.ModelFile;
import org.stepwell.studio.ModelKind;
import org.stepwell.studio.PathwayRuns;
import org.stepwell.studio.PublishedUnit;
import org.stepwell.studio.UnitChange;

/** Runs the pathway tests of a unit in a sandbox, on its files as they would be published. */
@Service
public class UnitTests {

    private final Sandboxes sandboxes;
    private final PathwayRuns results;
    private final UnitText text;
    private final Units units;
    private final Map<String, Run> runs = new ConcurrentHashMap<>();

    UnitTests(Sandboxes sandboxes, PathwayRuns results, UnitText text, Units units) {
        this.sandboxes = sandboxes;
        this.results = results;
        this.text = text;
        this.units = units;
    }

    /** One test with what became of it; null while it has not been run on these files. */
    public record Tested(ModelFile file, PathwayResult result) {}

    /**
     * A run on the way.
     *
     * @param why it could not go on, in words for an analyst; null while it goes
     */
    public record Run(String fingerprint, int tests, int done, boolean over, String why) {}

    /**
     * How the tests of a unit stand on exactly these files.
     *
     * @param tests by name
     * @param run the latest on this node, if it was about these files; null if there is none
     */
    public record Standing(List<Tested> tests, Run run) {}

    public Standing standing(UnitChange change) {
        var files = text.with(change);
        var print = text.fingerprint(change.unit(), files);
        var known = results.of(change.unit(), print);
        var run = runs.get(change.unit());
        return new Standing(
                tests(files).stream()
                        .map(file -> new Tested(file, known.get(file.name().toString())))
                        .toList(),
                run != null && run.fingerprint().equals(print) ? run : null);
    }

    /** @return the tests of the unit as it would be with these files, by name */
    public List<Tested> of(UnitChange change) {
        return standing(change).tests();
    }

    /** @return whether any of them still has to be run before these files may be published */
    public boolean areMissing(UnitChange change) {
        return of(change).stream().anyMatch(one -> one.result() == null);
    }

    /** @return the latest run of this unit's tests on this node, if it was about these files; null if there is none */
    public Run run(UnitChange change) {
        return standing(change).run();
    }

    /**
     * Begins to run all of them; does nothing while they run already.
     *
     * @throws SandboxEnded when there is no room for a sandbox
     */
    public void begin(UnitChange change) {
        var unit = change.unit();
        var files = text.with(change);
        var print = text.fingerprint(unit, files);
        var before = runs.get(unit);
        if (before != null && !before.over() && before.fingerprint().equals(print)) {
            return;
        }
        var sandbox = sandboxes.open("tests " + unit, tried(change), null);
        runs.put(unit, new Run(print, tests(files).size(), 0, false, null));
        var thread = new Thread(() -> run(unit, print, tests(files), sandbox), "pathway-tests-" + unit);
        thread.setDaemon(true);
        thread.start();
    }

    /** @return what a sandbox has to be given so that it runs as this site does, with these files of the unit changed */
    Map<String, Map<String, String>> tried(UnitChange change) {
        var tried = new TreeMap<String, Map<String, String>>();
        units.all().stream().filter(PublishedUnit::isOurs).forEach(one -> tried.put(one.unit(), named(one.files())));
        tried.put(change.unit(), named(text.with(change)));
        return tried;
    }

    private void run(String unit, String print, List<ModelFile> tests, Sandbox sandbox) {
        String why = null;
        var done = 0;
        try {
            sandbox.awaitReady();
            for (var test : tests) {
                results.keep(unit, print, result(sandbox, test));
                runs.put(unit, new Run(print, tests.size(), ++done, false, null));
            }
        } catch (SandboxEnded ended) {
            why = ended.getMessage();
            if (done < tests.size() && sandbox.wasReady()) {
                var name = tests.get(done).name().toString();
                results.keep(unit, print, PathwayResult.differs(name, why));
            }
        } finally {
            runs.put(unit, new Run(print, tests.size(), done, true, why));
            sandbox.close();
        }
    }

    private static PathwayResult result(Sandbox sandbox, ModelFile test) {
        var name = test.name().toString();
        var told = sandbox.ask(new Ask.Run(name, test.content()));
        return told.isRefused() ? PathwayResult.differs(name, told.refused()) : told.result();
    }

    private static List<ModelFile> tests(Collection<ModelFile> files) {
        return new ArrayList<>(files.stream()
                .filter(file -> file.name().kind() == ModelKind.PATHWAY)
                .toList());
    }

    private static Map<String, String> named(Collection<ModelFile> files) {
        return files.stream().collect(Collectors.toMap(file -> file.name().toString(), ModelFile::content));
    }
}
