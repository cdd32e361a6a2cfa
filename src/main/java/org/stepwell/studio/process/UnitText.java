package org.stepwell.studio.process;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stepwell.studio.ModelFile;
import org.stepwell.studio.ModelName;
import org.stepwell.studio.PublishedUnit;
import org.stepwell.studio.UnitChange;

/** A unit as it would be with some of its files changed. */
@Component
public class UnitText {

    private final Units units;

    UnitText(Units units) {
        this.units = units;
    }

    /** @return all files, by name, those changed in the place of what is in force */
    public List<ModelFile> with(UnitChange change) {
        var files = new TreeMap<ModelName, ModelFile>();
        units.find(change.unit())
                .map(PublishedUnit::files)
                .orElse(List.of())
                .forEach(file -> files.put(file.name(), file));
        change.files().forEach(file -> files.put(file.name(), file));
        change.gone().forEach(files::remove);
        return List.copyOf(files.values());
    }

    /** @return by which these files, beside what else is in force now, are told from any others */
    public String fingerprint(String unit, Collection<ModelFile> files) {
        var others = units.all().stream()
                .filter(other -> !other.unit().equals(unit))
                .map(other -> other.unit() + " " + other.deployment());
        var own = files.stream()
                .sorted(Comparator.comparing(ModelFile::name))
                .map(file -> file.name() + " " + file.fingerprint());
        return ModelFile.fingerprint(Stream.concat(others, own).collect(Collectors.joining("\n")));
    }
}
