package org.stepwell.studio.process;

import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.studio.Draft;
import org.stepwell.studio.DraftRefused;
import org.stepwell.studio.Drafts;
import org.stepwell.studio.ModelFile;
import org.stepwell.studio.ModelKind;
import org.stepwell.studio.ModelName;
import org.stepwell.team.Accounts;
import org.stepwell.team.Action;
import org.stepwell.team.NotPermitted;

/** Begins a process, rule or form that is not there yet, with all that the checks ask of it from the first. */
@Service
public class NewModels {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST_KEY = 60;
    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_NAME = 100;
    private static final int SHORTEST_PURPOSE = 10;
    private static final int LONGEST_PURPOSE = 1000;

    private final Units units;
    private final Drafts drafts;
    private final Accounts accounts;

    NewModels(Units units, Drafts drafts, Accounts accounts) {
        this.units = units;
        this.drafts = drafts;
        this.accounts = accounts;
    }

    /**
     * @param key in small letters, digits and hyphens, at most 60; it cannot be changed later
     * @param title what people read, 3 to 100 characters
     * @param purpose of a process or form; of a rule the source of its first row; 10 to 1,000 characters
     * @throws DraftRefused for anything else, and for a key that another model of the kind has
     */
    @Transactional
    public Draft begin(String unit, ModelKind kind, String key, String title, String purpose) {
        accounts.currentFor(Action.CHANGE_MODELS);
        require(key.length() <= LONGEST_KEY && KEY.matcher(key).matches(), "studio.refused.key");
        require(isBetween(title, SHORTEST_NAME, LONGEST_NAME), "studio.refused.name");
        require(isBetween(purpose, SHORTEST_PURPOSE, LONGEST_PURPOSE), "studio.refused.purpose");
        var there = units.find(unit).orElseThrow(NotPermitted::new);
        var name = ModelName.parse(kind.folder() + "/" + there.unit() + "/" + key + "." + kind.extension())
                .orElseThrow(NotPermitted::new);
        require(!isTaken(name), "studio.refused.key-taken");
        return drafts.begin(new ModelFile(name, Skeleton.of(name, title.strip(), purpose.strip())), null);
    }

    private boolean isTaken(ModelName name) {
        return units.all().stream().flatMap(unit -> unit.files().stream()).anyMatch(file -> isSame(file.name(), name))
                || drafts.all().stream().anyMatch(draft -> isSame(draft.file().name(), name));
    }

    /** A process or rule is found by its key from everywhere, a form within its unit; one name means one thing all the same. */
    private static boolean isSame(ModelName one, ModelName other) {
        return one.kind() == other.kind() && one.key().equals(other.key());
    }

    private static boolean isBetween(String text, int least, int most) {
        return text.strip().length() >= least && text.strip().length() <= most;
    }

    private static void require(boolean holds, String refusal) {
        if (!holds) {
            throw new DraftRefused(refusal);
        }
    }
}
