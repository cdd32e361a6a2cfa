package org.stepwell.medication;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;
import org.stepwell.workflow.ClinicTime;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;

/** Takes the list as it was gone through with the person, and puts it in force when both have signed. */
@Service
@EnableConfigurationProperties(MedicationSettings.class)
public class MedicineLists {

    private final ReconciliationRepository rounds;
    private final MedicationJourneys journeys;
    private final MedicationSettings settings;
    private final Clock clock;

    MedicineLists(
            ReconciliationRepository rounds, MedicationJourneys journeys, MedicationSettings settings, Clock clock) {
        this.rounds = rounds;
        this.journeys = journeys;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Takes what was said of every medicine gathered, in that order, and those added; the note may be null.
     *
     * @throws InvalidAnswer naming the field when the list changed meanwhile or a day cannot be
     */
    @Changes("medicine list")
    public void record(EpisodeId episode, List<MedicineEntry> listed, List<MedicineEntry> added, String note) {
        journeys.lock(episode);
        var round = rounds.mustBeOpen(episode);
        mustBeTheSame(round.medicines(), listed);
        var all = new ArrayList<ListedMedicine>();
        for (var entry : listed) {
            all.add(checked(
                    "medicines", all.size(), round.medicines().get(all.size()).told(entry)));
        }
        for (var entry : added) {
            all.add(checked("added", all.size() - listed.size(), entry.added()));
        }
        round.list(all, note, Actor.current(), clock.instant());
        rounds.save(round);
    }

    /**
     * Puts the signed list in force.
     *
     * @return when it is to be gone through again
     */
    @Changes("medicine list")
    public Instant publish(EpisodeId episode) {
        var round = rounds.mustBeOpen(episode);
        var review = LocalDate.now(clock).plus(settings.reviewAfter());
        round.publish(clock.instant(), review);
        rounds.save(round);
        return review.atStartOfDay().atZone(ClinicTime.zone()).toInstant();
    }

    private static void mustBeTheSame(List<ListedMedicine> gathered, List<MedicineEntry> listed) {
        var asked = gathered.stream().map(ListedMedicine::id).toList();
        if (!asked.equals(listed.stream().map(MedicineEntry::id).toList())) {
            throw new InvalidAnswer("medicines", Words.say("wrong.form.changed"));
        }
    }

    private ListedMedicine checked(String list, int row, ListedMedicine medicine) {
        var today = LocalDate.now(clock);
        refuseWhen(isAfter(medicine.stoppedOn(), today), list, row, "stoppedOn", "wrong.medication.to-come");
        // What a record from elsewhere says is not the team's to correct here.
        if (medicine.sourceId() == null) {
            refuseWhen(isAfter(medicine.startedOn(), today), list, row, "startedOn", "wrong.medication.to-come");
            refuseWhen(
                    isAfter(medicine.startedOn(), medicine.stoppedOn()),
                    list,
                    row,
                    "stoppedOn",
                    "wrong.medication.before-began");
        }
        return medicine;
    }

    private static boolean isAfter(LocalDate day, LocalDate limit) {
        return day != null && limit != null && day.isAfter(limit);
    }

    private static void refuseWhen(boolean refused, String list, int row, String field, String wrong) {
        if (refused) {
            throw new InvalidAnswer("%s[%d].%s".formatted(list, row, field), Words.say(wrong));
        }
    }
}
