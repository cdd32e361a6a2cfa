package org.stepwell.medication;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;
import org.stepwell.team.Role;

/** Takes the signatures of the primary care provider and the psychiatrist, who both see the one list. */
@Service
public class ListSignatures {

    private final ReconciliationRepository rounds;
    private final MedicationJourneys journeys;
    private final Clock clock;

    ListSignatures(ReconciliationRepository rounds, MedicationJourneys journeys, Clock clock) {
        this.rounds = rounds;
        this.journeys = journeys;
        this.clock = clock;
    }

    /** Signs as whoever is signed in, in this role; throws {@link ListNotReady} while a finding is undecided. */
    @Changes("medicine list")
    public void sign(EpisodeId episode, Role role, String comment) {
        journeys.lock(episode);
        var round = rounds.mustBeOpen(episode);
        round.sign(role, Actor.current(), clock.instant(), comment);
        rounds.save(round);
    }
}
