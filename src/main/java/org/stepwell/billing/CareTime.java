package org.stepwell.billing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.ClinicTime;
import org.stepwell.workflow.Word;

/**
 * Minutes that somebody spent on one person's care. Never changed: a correction stands beside it and takes its place.
 *
 * @param month the first day of the calendar month it counts in
 * @param minutes 1 to 480; a correction may bring it down to 0
 * @param sourceId which contact, task or entry it comes from, so that none counts twice
 * @param corrects the row it takes the place of, null for a first entry
 * @param reason why it was corrected, null for a first entry
 */
public record CareTime(
        @Id UUID id,
        @Version int version,
        EpisodeId episodeId,
        LocalDate month,
        String activity,
        Instant startedAt,
        int minutes,
        String spentBy,
        String source,
        String sourceId,
        UUID corrects,
        String reason,
        String recordedBy,
        Instant recordedAt) {

    static CareTime of(EpisodeId episode, Spent spent, String recordedBy, Instant now) {
        return new CareTime(
                UUID.randomUUID(),
                0,
                episode,
                LocalDate.ofInstant(spent.startedAt(), ClinicTime.zone()).withDayOfMonth(1),
                Word.of(spent.activity()),
                spent.startedAt(),
                spent.minutes(),
                spent.by(),
                Word.of(spent.source()),
                spent.sourceId(),
                null,
                null,
                recordedBy,
                now);
    }

    CareTime corrected(int to, String why, String by, Instant now) {
        var next = UUID.randomUUID();
        return new CareTime(
                next,
                0,
                episodeId,
                month,
                activity,
                startedAt,
                to,
                spentBy,
                Word.of(CareSource.CORRECTION),
                next.toString(),
                id,
                why,
                by,
                now);
    }

    YearMonth yearMonth() {
        return YearMonth.from(month);
    }

    /** @return the name of the activity that people read */
    public String activityTitle() {
        return Word.to(CareActivity.class, activity).title();
    }
}
