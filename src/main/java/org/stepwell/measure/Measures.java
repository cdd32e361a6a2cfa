package org.stepwell.measure;

import java.util.List;

/** Every measure we count, in the order the page shows them. */
final class Measures {

    static final List<CareMeasure> ALL = List.of(
            new Cms159(),
            ScoreChange.improvement(),
            ScoreChange.responseAtTwelveWeeks(),
            ScoreChange.remissionAtTwelveWeeks(),
            ScoreChange.responseAtSixMonths(),
            ScoreChange.remissionAtSixMonths(),
            new EarlyContact(),
            new CaseConsultation(),
            DaysToService.evaluation(),
            DaysToService.service(),
            new FollowUpAfterStay("fuh-7", false, 7),
            new FollowUpAfterStay("fuh-30", false, 30),
            new FollowUpAfterStay("fum-7", true, 7),
            new FollowUpAfterStay("fum-30", true, 30),
            new Cms50(),
            new Cms2(),
            new Cms68(),
            new NeedsAsked(),
            new NeedsMet(),
            new Engagement(),
            new DropOut());

    private Measures() {}
}
