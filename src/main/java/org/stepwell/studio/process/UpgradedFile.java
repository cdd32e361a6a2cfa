package org.stepwell.studio.process;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stepwell.studio.Difference;
import org.stepwell.studio.HeldBack;
import org.stepwell.studio.ModelName;
import org.stepwell.studio.difference.Differences;
import org.stepwell.studio.difference.Merge;
import org.stepwell.studio.difference.PartMerge;

/** One file that an upgrade brings and a site has: what either changed of it, and what both are in one. */
record UpgradedFile(ModelName name, Optional<String> base, Optional<String> now, Optional<String> site) {

    /** @return whether something comes that neither was answered nor is in force */
    boolean isWaiting() {
        return !base.equals(now) && !site.equals(now);
    }

    /** @param draft whether somebody has begun to answer it */
    HeldBack held(boolean draft) {
        var parts = parts();
        var disputes = parts.map(PartMerge::disputes).orElse(List.of());
        return new HeldBack(
                name,
                base,
                now,
                site,
                differences(now),
                differences(site),
                disputes,
                parts.map(PartMerge::inTheWay).orElse(Set.<String>of()),
                disputes.isEmpty() ? merged(parts) : Optional.empty(),
                draft);
    }

    private List<Difference> differences(Optional<String> after) {
        return Differences.between(name.kind(), base.orElse(""), after.orElse(""))
                .orElse(List.of());
    }

    /** @param theirs the keys of the disputes in which theirs was chosen; in all others ours is */
    Optional<String> merged(Set<String> theirs) {
        return parts().flatMap(parts -> parts.text(theirs));
    }

    /** What was never looked at apart has no parts to bring together, nor has what one side took away. */
    private Optional<PartMerge> parts() {
        return site.equals(base)
                ? Optional.empty()
                : site.flatMap(ours -> now.flatMap(theirs -> PartMerge.of(name.kind(), base.orElse(""), ours, theirs)));
    }

    /** The lines of both, as they keep what is said to nobody but the reader of the file, where they say the same as the parts. */
    private Optional<String> merged(Optional<PartMerge> parts) {
        var lines = base.flatMap(began -> site.flatMap(ours -> now.flatMap(theirs -> Merge.of(began, ours, theirs))));
        if (parts.isEmpty()) {
            return lines;
        }
        var text = parts.get().text(Set.of());
        return text.flatMap(it -> lines.filter(line -> Differences.between(name.kind(), it, line)
                        .filter(List::isEmpty)
                        .isPresent()))
                .or(() -> text);
    }
}
