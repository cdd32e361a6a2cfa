package org.stepwell.studio.process;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.stepwell.patient.Gender;
import org.stepwell.sandbox.Ask;
import org.stepwell.sandbox.InventedPerson;
import org.stepwell.sandbox.Sandbox;
import org.stepwell.sandbox.Sandboxes;
import org.stepwell.studio.DraftRefused;
import org.stepwell.studio.Drafts;
import org.stepwell.studio.ModelFile;
import org.stepwell.studio.ModelKind;
import org.stepwell.studio.ModelName;
import org.stepwell.team.NotPermitted;

/** Tries a unit with its drafts in a sandbox, and keeps what was tried as a test. */
@Service
public class Trying {

    private final Sandboxes sandboxes;
    private final Drafts drafts;
    private final Units units;
    private final UnitTests tests;

    Trying(Sandboxes sandboxes, Drafts drafts, Units units, UnitTests tests) {
        this.sandboxes = sandboxes;
        this.drafts = drafts;
        this.units = units;
        this.tests = tests;
    }

    /**
     * @return behind which tests a run may begin, such as {@code coordination/agreed-plan}
     * @throws NotPermitted for anybody but those who change the pathway, and when there is no such unit
     */
    public List<String> beginnings(String unit) {
        drafts.all();
        require(unit);
        return units.all().stream()
                .flatMap(one -> one.files().stream())
                .map(ModelFile::name)
                .filter(name -> name.kind() == ModelKind.PATHWAY)
                .map(name -> name.unit() + "/" + name.key())
                .toList();
    }

    /**
     * @param form {@code given}, {@code family}, {@code age}, {@code gender}, {@code language} and {@code after} as typed
     * @throws DraftRefused for a person who cannot be
     * @throws org.stepwell.sandbox.SandboxEnded when there is no room
     */
    public Sandbox open(String unit, Map<String, String> form) {
        require(unit);
        var after = form.getOrDefault("after", "");
        if (!after.isEmpty() && !beginnings(unit).contains(after)) {
            throw new DraftRefused("studio.refused.beginning");
        }
        return sandboxes.open(
                unit, tests.tried(drafts.of(unit)), new Ask.Begin(person(form), after.isEmpty() ? null : after));
    }

    private void require(String unit) {
        if (units.find(unit).isEmpty()) {
            throw new NotPermitted();
        }
    }

    private static InventedPerson person(Map<String, String> form) {
        try {
            return new InventedPerson(
                    name(form, "given"),
                    name(form, "family"),
                    Integer.parseInt(form.getOrDefault("age", "").strip()),
                    Gender.of(form.getOrDefault("gender", "")),
                    name(form, "language"));
        } catch (IllegalArgumentException wrong) {
            throw new DraftRefused("studio.refused.person");
        }
    }

    private static String name(Map<String, String> form, String field) {
        var name = form.getOrDefault(field, "").strip();
        if (name.isEmpty() || name.length() > 60) {
            throw new IllegalArgumentException(field);
        }
        return name;
    }

    /** @throws org.stepwell.sandbox.SandboxEnded when it is forgotten, or somebody else's */
    public Sandbox find(UUID id) {
        return sandboxes.find(id);
    }

    /**
     * Keeps the run so far as the draft of a test.
     *
     * @param key its name in small letters with hyphens
     * @param given what it is about, in a sentence
     * @throws DraftRefused for a name that is none or is taken
     */
    public ModelName keep(UUID id, String key, String given) {
        var sandbox = find(id);
        var name = ModelName.parse("processes/" + sandbox.unit() + "/" + key + "." + ModelKind.PATHWAY.extension())
                .orElseThrow(() -> new DraftRefused("studio.refused.test-name"));
        var isTaken = drafts.of(name).isPresent()
                || units.find(sandbox.unit()).flatMap(unit -> unit.file(name)).isPresent();
        if (isTaken) {
            throw new DraftRefused("studio.refused.test-name-taken");
        }
        if (given.isBlank() || given.length() > 200) {
            throw new DraftRefused("studio.refused.test-given");
        }
        var told = sandbox.ask(new Ask.Record(given.strip()));
        drafts.begin(new ModelFile(name, told.text()), null);
        return name;
    }
}
