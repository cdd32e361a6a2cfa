package org.stepwell.assessment;

import java.util.List;
import java.util.stream.Stream;
import org.stepwell.workflow.Answers;
import org.stepwell.workflow.Word;

/** What the social worker found out about the person's circumstances. */
public record SocialNeeds(List<SocialNeed> needs) {

    /**
     * One circumstance.
     *
     * @param wantsHelp what the person said when asked; a need without it is recorded as declined
     * @param note in the social worker's words, null when there is none
     */
    public record SocialNeed(NeedDomain domain, Finding finding, boolean wantsHelp, String note) {

        Screened screened() {
            return new Screened(domain, finding, wantsHelp);
        }

        private static SocialNeed from(NeedDomain domain, Answers answers) {
            var key = Word.of(domain);
            return new SocialNeed(
                    domain,
                    Word.to(Finding.class, answers.text(key + "Finding")),
                    answers.flag(key + "Help"),
                    answers.optionalText(key + "Note").orElse(null));
        }
    }

    /** Reads the form assess-social-needs. */
    public static SocialNeeds from(Answers answers) {
        return new SocialNeeds(
                Stream.of(NeedDomain.HOUSING, NeedDomain.TRANSPORT, NeedDomain.WORK, NeedDomain.FOOD, NeedDomain.INCOME)
                        .map(domain -> SocialNeed.from(domain, answers))
                        .toList());
    }
}
