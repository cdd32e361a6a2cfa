package org.stepwell.studio.process.replay;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.studio.Drafts;
import org.stepwell.studio.ModelFile;
import org.stepwell.studio.ModelKind;
import org.stepwell.studio.ModelName;
import org.stepwell.studio.Proposals;
import org.stepwell.studio.process.Units;
import org.stepwell.studio.replay.Replay;
import org.stepwell.team.NotPermitted;

/** The replays of all that is changed together: the drafts of a unit as they stand, or what was proposed. */
@Service
public class AskedReplays {

    private final Units units;
    private final Drafts drafts;
    private final Proposals proposals;
    private final Replays replays;

    AskedReplays(Units units, Drafts drafts, Proposals proposals, Replays replays) {
        this.units = units;
        this.drafts = drafts;
        this.proposals = proposals;
        this.replays = replays;
    }

    /** @param version of the draft; null for what was proposed */
    public record Asked(Replay replay, Integer version) {}

    /** @throws NotPermitted for a unit that is not there */
    @Transactional
    public List<Asked> ofUnit(String unit) {
        var all = drafts.all();
        var inForce = units.find(unit).orElseThrow(NotPermitted::new);
        return all.stream()
                .filter(draft -> draft.file().name().unit().equals(unit))
                .filter(draft -> isReplayed(draft.file().name()))
                .filter(draft -> inForce.file(draft.file().name())
                        .filter(draft.file()::equals)
                        .isEmpty())
                .sorted(Comparator.comparing(draft -> draft.file().name()))
                .map(draft -> new Asked(
                        replays.ask(
                                draft.file().name(),
                                inForce.file(draft.file().name()).map(ModelFile::content),
                                draft.file().content()),
                        draft.version()))
                .toList();
    }

    /** @throws NotPermitted for a proposal that is not there */
    @Transactional
    public List<Asked> ofProposal(UUID id) {
        return proposals.find(id).orElseThrow(NotPermitted::new).changes().stream()
                .filter(change -> isReplayed(change.name()))
                .filter(change -> change.after().isPresent())
                .map(change -> new Asked(
                        replays.ask(
                                change.name(), change.before(), change.after().get()),
                        null))
                .toList();
    }

    private static boolean isReplayed(ModelName name) {
        return name.kind() == ModelKind.BPMN || name.kind() == ModelKind.DMN;
    }
}
