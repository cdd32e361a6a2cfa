package org.stepwell.billing;

import org.springframework.stereotype.Component;
import org.stepwell.patient.EpisodeId;

/** Knows how each person is billed. */
@Component
class Coverages {

    private final CoverageRepository coverages;
    private final BillingSettings settings;

    Coverages(CoverageRepository coverages, BillingSettings settings) {
        this.coverages = coverages;
        this.settings = settings;
    }

    /** @return what somebody has said of this person, else the clinic's usual way */
    Coverage of(EpisodeId episode) {
        return coverages
                .findById(episode)
                .orElseGet(() -> Coverage.usual(episode, settings.payers().get(0)));
    }

    void change(EpisodeId episode, Coverage said) {
        coverages.save(said.inPlaceOf(of(episode)));
    }
}
