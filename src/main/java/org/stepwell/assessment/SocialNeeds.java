package org.stepwell.assessment;

import java.util.List;
import java.util.Optional;
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

        /** @return empty when the form asks nothing about it, as one from before the domain was added */
        private static Optional<SocialNeed> from(NeedDomain domain, Answers answers) {
            var key = domain == NeedDomain.SOCIAL_CONNECTION ? "socialConnection" : Word.of(domain);
            return answers.optionalText(key + "Finding")
                    .map(finding -> new SocialNeed(
                            domain,
                            Word.to(Finding.class, finding),
                            answers.flag(key + "Help"),
                            answers.optionalText(key + "Note").orElse(null)));
        }
    }

    private static final List<NeedDomain> ASKED_ABOUT = List.of(
            NeedDomain.HOUSING,
            NeedDomain.TRANSPORT,
            NeedDomain.WORK,
            NeedDomain.FOOD,
            NeedDomain.INCOME,
            NeedDomain.SOCIAL_CONNECTION);

    /** Reads the form assess-social-needs. */
    public static SocialNeeds from(Answers answers) {
        return new SocialNeeds(ASKED_ABOUT.stream()
                .map(domain -> SocialNeed.from(domain, answers))
                .flatMap(Optional::stream)
                .toList());
    }
}
