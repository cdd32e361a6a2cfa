package org.stepwell.medication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;

/** Lays one list together: what the record from elsewhere says now, and what the list before knew. */
@Service
public class MedicineGathering {

    /** As many rows as one list of a form takes. */
    private static final int MOST = 50;

    /** The longest wash-out there is, five weeks after fluoxetine (clinical rules 3.10). */
    private static final int REMEMBERED_DAYS = 35;

    private final ReconciliationRepository rounds;
    private final MedicationJourneys journeys;
    private final RecordedMedicines recorded;
    private final Clock clock;

    MedicineGathering(
            ReconciliationRepository rounds, MedicationJourneys journeys, RecordedMedicines recorded, Clock clock) {
        this.rounds = rounds;
        this.journeys = journeys;
        this.recorded = recorded;
        this.clock = clock;
    }

    /** Opens the next round for the reason it was asked for, or as a review when nobody asked. */
    @Changes("medicine list")
    public void gather(EpisodeId episode) {
        journeys.lock(episode);
        var before = rounds.findByEpisodeIdOrderByNumberDesc(episode);
        var number = before.stream().mapToInt(Reconciliation::number).max().orElse(0) + 1;
        var reason = journeys.takeReason(episode).orElse(Reason.REVIEW);
        var round = Reconciliation.open(episode, number, reason, clock.instant());
        round.gather(together(episode, before));
        rounds.save(round);
    }

    /** Takes news into a list that is still being made. */
    void joinIn(Reconciliation round, Reason reason) {
        round.also(reason);
        round.gather(together(round.episodeId(), rounds.findByEpisodeIdOrderByNumberDesc(round.episodeId())));
        rounds.save(round);
    }

    private Gathered together(EpisodeId episode, List<Reconciliation> before) {
        var known = last(before).map(Reconciliation::medicines).orElse(List.of());
        var told = recorded.of(episode);
        var all = Stream.concat(told.stream().map(one -> knownAs(one, known)), kept(known, told))
                .toList();
        var fitting = all.subList(0, Math.min(MOST, all.size()));
        return new Gathered(fitting, all.size() - fitting.size());
    }

    /** The last list that somebody went through with the person, signed or not. */
    private static Optional<Reconciliation> last(List<Reconciliation> newestFirst) {
        return newestFirst.stream()
                .filter(round -> round.listedAt().isPresent())
                .findFirst();
    }

    private static ListedMedicine knownAs(ListedMedicine told, List<ListedMedicine> known) {
        return known.stream()
                .filter(told::isAlso)
                .findFirst()
                .map(one -> one.updated(told))
                .orElse(told);
    }

    /** What only the list before knows: added by the team, gone from the record, or stopped a short while ago. */
    private Stream<ListedMedicine> kept(List<ListedMedicine> known, List<ListedMedicine> told) {
        Predicate<ListedMedicine> isTold = one -> told.stream().anyMatch(one::isAlso);
        var kept = new ArrayList<ListedMedicine>();
        for (var one : known) {
            if (one.isStopped() && isRecent(one.stoppedOn()) && !isTold.test(one)) {
                kept.add(one);
            } else if (!one.isStopped() && one.sourceId() == null) {
                kept.add(one.askedAgain());
            } else if (!one.isStopped() && !isTold.test(one)) {
                kept.add(one.missing());
            }
        }
        return kept.stream();
    }

    private boolean isRecent(LocalDate stopped) {
        return stopped != null && stopped.plusDays(REMEMBERED_DAYS).isAfter(LocalDate.now(clock));
    }
}
