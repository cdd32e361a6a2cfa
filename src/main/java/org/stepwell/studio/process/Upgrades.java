package org.stepwell.studio.process;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.studio.Difference;
import org.stepwell.studio.Draft;
import org.stepwell.studio.Drafts;
import org.stepwell.studio.HeldBack;
import org.stepwell.studio.ModelFile;
import org.stepwell.studio.ModelKind;
import org.stepwell.studio.ModelName;
import org.stepwell.studio.Proposals;
import org.stepwell.studio.PublishedUnit;
import org.stepwell.studio.difference.Differences;
import org.stepwell.studio.difference.Merge;
import org.stepwell.team.Accounts;
import org.stepwell.team.Action;
import org.stepwell.team.NotPermitted;
import org.stepwell.workflow.BundledModels;

/**
 * What comes with Stepwell and waits, as this site has published the unit itself: file by file what came before, what
 * comes now and what is in force, and the drafts that answer it.
 */
@Service
public class Upgrades {

    private final BundledModels bundled;
    private final Units units;
    private final Drafts drafts;
    private final Proposals proposals;
    private final Accounts accounts;
    /** What comes with this Stepwell never changes while it runs. */
    private Map<String, Map<String, String>> shipped;

    Upgrades(BundledModels bundled, Units units, Drafts drafts, Proposals proposals, Accounts accounts) {
        this.bundled = bundled;
        this.units = units;
        this.drafts = drafts;
        this.proposals = proposals;
        this.accounts = accounts;
    }

    /** @return the units with files that wait, by name */
    public Set<String> waiting() {
        var waiting = new TreeSet<String>();
        units.all().stream()
                .map(PublishedUnit::unit)
                .filter(unit -> !of(unit).isEmpty())
                .forEach(waiting::add);
        return waiting;
    }

    /** @return the files that wait, by name; none for a unit that is as it came */
    public List<HeldBack> of(String unit) {
        accounts.currentFor(Action.READ_MODELS);
        var versions = units.versions(unit);
        if (versions.isEmpty() || !versions.get(0).isOurs()) {
            return List.of();
        }
        var base = base(unit, versions);
        var now = shipped().getOrDefault(unit, Map.of());
        var names = new TreeSet<>(base.keySet());
        now.keySet().forEach(name -> names.add(ModelName.parse(name).orElseThrow()));
        return names.stream()
                .map(name -> held(
                        name,
                        Optional.ofNullable(base.get(name)),
                        Optional.ofNullable(now.get(name.toString())),
                        versions.get(0).file(name).map(ModelFile::content)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What a site answered to the last upgrade is what it began from; before that, what the engine keeps of us. */
    private Map<ModelName, String> base(String unit, List<PublishedUnit> versions) {
        var base = new TreeMap<ModelName, String>();
        versions.stream().filter(version -> !version.isOurs()).findFirst().ifPresent(version -> version.files()
                .forEach(file -> base.put(file.name(), file.content())));
        base.putAll(proposals.answered(unit));
        base.values().removeIf(String::isEmpty);
        return base;
    }

    private Optional<HeldBack> held(
            ModelName name, Optional<String> base, Optional<String> now, Optional<String> site) {
        if (base.equals(now) || site.equals(now)) {
            return Optional.empty();
        }
        return Optional.of(new HeldBack(
                name,
                base,
                now,
                site,
                differences(name.kind(), base, now),
                differences(name.kind(), base, site),
                base.flatMap(text -> site.flatMap(ours -> now.flatMap(theirs -> Merge.of(text, ours, theirs)))),
                drafts.of(name).isPresent()));
    }

    private static List<Difference> differences(ModelKind kind, Optional<String> before, Optional<String> after) {
        return Differences.between(kind, before.orElse(""), after.orElse("")).orElse(List.of());
    }

    /** Begins a draft with what comes now. */
    @Transactional
    public Draft takeTheirs(ModelName name) {
        return answer(name, find(name).shipped());
    }

    /** Begins a draft that says, once somebody has agreed, that this site stays with its own. */
    @Transactional
    public Draft keepOurs(ModelName name) {
        return answer(name, find(name).site());
    }

    /** Begins a draft of both in one. */
    @Transactional
    public Draft merge(ModelName name) {
        return answer(name, Optional.of(find(name).merged().orElseThrow(NotPermitted::new)));
    }

    private Draft answer(ModelName name, Optional<String> text) {
        var published = units.find(name.unit()).flatMap(unit -> unit.file(name)).orElse(null);
        return drafts.answer(name, text, published, find(name).shipped().orElse(""));
    }

    private HeldBack find(ModelName name) {
        return of(name.unit()).stream()
                .filter(one -> Objects.equals(one.name(), name))
                .findFirst()
                .orElseThrow(NotPermitted::new);
    }

    private synchronized Map<String, Map<String, String>> shipped() {
        if (shipped == null) {
            shipped = bundled.units();
        }
        return shipped;
    }
}
