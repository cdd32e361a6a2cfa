package org.stepwell.studio.process;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.studio.AnsweredUpgrades;
import org.stepwell.studio.Dispute;
import org.stepwell.studio.Draft;
import org.stepwell.studio.DraftRefused;
import org.stepwell.studio.Drafts;
import org.stepwell.studio.HeldBack;
import org.stepwell.studio.ModelFile;
import org.stepwell.studio.ModelName;
import org.stepwell.studio.PublishedUnit;
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

    private static final String THEIRS = "theirs";
    private static final Set<String> SIDES = Set.of(THEIRS, "ours");

    private final BundledModels bundled;
    private final Units units;
    private final Drafts drafts;
    private final AnsweredUpgrades answered;
    private final Accounts accounts;
    /** What comes with this Stepwell never changes while it runs. */
    private Map<String, Map<String, String>> shipped;

    Upgrades(BundledModels bundled, Units units, Drafts drafts, AnsweredUpgrades answered, Accounts accounts) {
        this.bundled = bundled;
        this.units = units;
        this.drafts = drafts;
        this.answered = answered;
        this.accounts = accounts;
    }

    /** @return the units with files that wait, by name */
    public Set<String> waiting() {
        var waiting = new TreeSet<String>();
        units.all().stream()
                .map(PublishedUnit::unit)
                .filter(unit -> !files(unit).isEmpty())
                .forEach(waiting::add);
        return waiting;
    }

    /** @return the files that wait, by name; none for a unit that is as it came */
    public List<HeldBack> of(String unit) {
        return files(unit).stream()
                .map(file -> file.held(drafts.of(file.name()).isPresent()))
                .toList();
    }

    private List<UpgradedFile> files(String unit) {
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
                .map(name -> new UpgradedFile(
                        name,
                        Optional.ofNullable(base.get(name)),
                        Optional.ofNullable(now.get(name.toString())),
                        versions.get(0).file(name).map(ModelFile::content)))
                .filter(UpgradedFile::isWaiting)
                .toList();
    }

    /** What a site answered to the last upgrade is what it began from; before that, what the engine keeps of us. */
    private Map<ModelName, String> base(String unit, List<PublishedUnit> versions) {
        var base = new TreeMap<ModelName, String>();
        versions.stream().filter(version -> !version.isOurs()).findFirst().ifPresent(version -> version.files()
                .forEach(file -> base.put(file.name(), file.content())));
        base.putAll(answered.of(unit));
        base.values().removeIf(String::isEmpty);
        return base;
    }

    /** Begins a draft with what comes now. */
    @Transactional
    public Draft takeTheirs(ModelName name) {
        var file = find(name);
        return answer(file, file.now());
    }

    /** Begins a draft that says, once somebody has agreed, that this site stays with its own. */
    @Transactional
    public Draft keepOurs(ModelName name) {
        var file = find(name);
        return answer(file, file.site());
    }

    /**
     * Begins a draft of both in one.
     *
     * @param answers {@code theirs} or {@code ours} by the key of each dispute
     * @throws DraftRefused when a dispute is not answered, and when only one side can be had
     */
    @Transactional
    public Draft merge(ModelName name, Map<String, String> answers) {
        var file = find(name);
        var held = file.held(drafts.of(name).isPresent());
        if (!held.disputes().stream()
                .map(Dispute::key)
                .allMatch(key -> SIDES.contains(answers.getOrDefault(key, "")))) {
            throw new DraftRefused("studio.refused.unanswered");
        }
        var theirs = held.disputes().stream()
                .map(Dispute::key)
                .filter(key -> THEIRS.equals(answers.get(key)))
                .collect(Collectors.toSet());
        var text = held.merged().or(() -> file.merged(theirs));
        return answer(file, Optional.of(text.orElseThrow(() -> new DraftRefused("studio.refused.whole"))));
    }

    private Draft answer(UpgradedFile file, Optional<String> text) {
        var name = file.name();
        var published = units.find(name.unit()).flatMap(unit -> unit.file(name)).orElse(null);
        return drafts.answer(name, text, published, file.now().orElse(""));
    }

    private UpgradedFile find(ModelName name) {
        return files(name.unit()).stream()
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
