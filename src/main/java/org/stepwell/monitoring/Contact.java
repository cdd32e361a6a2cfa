package org.stepwell.monitoring;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.stepwell.audit.Actor;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Word;

/**
 * An attempt to reach the person, and what it brought.
 *
 * @param careGoesOn a word of {@link CareGoesOn}
 * @param phq9Id the PHQ-9 taken at this contact, null when there was none
 * @param checkIn whether it was a check-in, which is judged, or a contact that nobody had planned
 */
public record Contact(
        @Id UUID id,
        @Version int version,
        EpisodeId episodeId,
        Instant madeAt,
        String madeBy,
        boolean reached,
        String channel,
        Integer minutes,
        String adherence,
        List<String> barriers,
        boolean wantsChange,
        String careGoesOn,
        String note,
        UUID phq9Id,
        boolean checkIn) {

    static Contact made(EpisodeId episode, CheckIn checkIn, UUID phq9, Instant at) {
        return new Contact(
                UUID.randomUUID(),
                0,
                episode,
                at,
                Actor.current(),
                checkIn.reached(),
                checkIn.channel(),
                checkIn.minutes(),
                checkIn.adherence(),
                checkIn.barriers(),
                checkIn.wantsChange(),
                Word.of(checkIn.careGoesOn()),
                checkIn.note(),
                phq9,
                true);
    }

    static Contact unplanned(EpisodeId episode, UnplannedContact made, Instant at) {
        return new Contact(
                UUID.randomUUID(),
                0,
                episode,
                at,
                Actor.current(),
                made.reached(),
                Word.of(made.way()),
                made.minutes(),
                null,
                List.of(),
                false,
                Word.of(CareGoesOn.HERE),
                made.note(),
                null,
                false);
    }

    /** @return whether the person's care ends here or goes on elsewhere */
    boolean isFarewell() {
        return Word.to(CareGoesOn.class, careGoesOn) != CareGoesOn.HERE;
    }

    /** The same, to tell to somebody for whom its note is not. */
    public Contact withoutNote() {
        return new Contact(
                id,
                version,
                episodeId,
                madeAt,
                madeBy,
                reached,
                channel,
                minutes,
                adherence,
                barriers,
                wantsChange,
                careGoesOn,
                null,
                phq9Id,
                checkIn);
    }
}
