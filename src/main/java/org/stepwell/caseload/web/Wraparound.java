package org.stepwell.caseload.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.stepwell.assessment.Need;
import org.stepwell.assessment.NeedStatus;
import org.stepwell.assessment.Needs;
import org.stepwell.referral.ReferralState;
import org.stepwell.workflow.Words;

/** All needs of a person side by side with where each stands, for the patient page, by the name {@code @wraparound}. */
@Component
class Wraparound {

    private final Needs needs;

    Wraparound(Needs needs) {
        this.needs = needs;
    }

    /** Where a need stands, in the words of whoever looks after it. */
    enum Stand {
        UNMET,
        OPEN,
        ACCEPTED,
        GOT_HELP,
        NOT_WANTED;

        String title() {
            return Words.title(this);
        }
    }

    /** @param referral the latest one for this need; null when there is none */
    record Row(String need, Stand stand, ReferralLoop referral) {

        public String stands() {
            return stand.title();
        }
    }

    /** @return the needs, those that want something done first */
    public List<Row> of(Person person, List<ReferralLoop> referrals) {
        var latest = referrals.stream()
                .collect(Collectors.toMap(
                        loop -> loop.referral().needId(), Function.identity(), (earlier, later) -> later));
        return person.shown().of(needs.all(person.episode().id()), Items::of).stream()
                .map(need -> row(need, Optional.ofNullable(latest.get(need.id()))))
                .sorted(Comparator.comparing(Row::stand))
                .toList();
    }

    /** @return "3 needs: 1 unmet, 2 open" */
    public String inShort(List<Row> rows) {
        var counts = rows.stream().collect(Collectors.groupingBy(Row::stand, TreeMap::new, Collectors.counting()));
        return Words.say("referrals.count", rows.size())
                + counts.entrySet().stream()
                        .map(one -> one.getValue() + " " + Words.word(one.getKey()))
                        .collect(Collectors.joining(", ", ": ", ""));
    }

    private static Row row(Need need, Optional<ReferralLoop> referral) {
        return new Row(Words.title(need.domain()), stand(need, referral), referral.orElse(null));
    }

    private static Stand stand(Need need, Optional<ReferralLoop> referral) {
        if (need.status() == NeedStatus.MET) {
            return Stand.GOT_HELP;
        }
        if (need.status() != NeedStatus.OPEN) {
            return Stand.NOT_WANTED;
        }
        return referral.map(loop -> loop.referral().state())
                .map(Wraparound::stand)
                .orElse(Stand.UNMET);
    }

    private static Stand stand(ReferralState state) {
        return switch (state) {
            case DRAFTED, SENT, NEEDS_INFORMATION, REJECTED, FAILED -> Stand.OPEN;
            case ACCEPTED, IN_SERVICE -> Stand.ACCEPTED;
            case COMPLETED -> Stand.GOT_HELP;
            case WITHDRAWN -> Stand.UNMET;
        };
    }
}
