package org.stepwell.crisis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.stepwell.assessment.Score;
import org.stepwell.assessment.SuicideScreen;
import org.stepwell.workflow.Word;

/**
 * What a person in crisis was asked, and what came of it; what was not asked is null.
 *
 * @param method a word of {@link Screen.Method}
 * @param suicideScreen the verdict of the ASQ, a word of {@link SuicideScreen}
 * @param harmItem item 9 of the PHQ-9 taken in the same contact
 */
public record CrisisScreen(
        @Id UUID id,
        @Version int version,
        UUID crisisId,
        String method,
        String suicideScreen,
        List<String> asq,
        String cssrsLevel,
        Integer cssrsIdeation,
        String cssrsBehaviour,
        LocalDate cssrsOn,
        Integer harmItem,
        String note,
        String recordedBy,
        Instant recordedAt) {

    /** The ASQ that was answered beside a PHQ-9; its answers stay with the score. */
    static CrisisScreen takenWith(Score score, UUID crisis, String by, Instant at) {
        return new CrisisScreen(
                UUID.randomUUID(),
                0,
                crisis,
                Word.of(Screen.Method.ASQ),
                Word.of(score.suicideScreen()),
                null,
                null,
                null,
                null,
                null,
                score.harmItem().orElse(null),
                null,
                by,
                at);
    }

    static CrisisScreen of(Screen screen, UUID crisis, String by, Instant at) {
        var cssrs = Optional.ofNullable(screen.cssrs());
        return new CrisisScreen(
                UUID.randomUUID(),
                0,
                crisis,
                Word.of(screen.method()),
                Word.of(screen.asq().verdict()),
                Optional.ofNullable(screen.asq().kept()).map(List::of).orElse(null),
                cssrs.map(result -> Word.of(result.level())).orElse(null),
                cssrs.map(CssrsResult::ideation).orElse(null),
                cssrs.map(CssrsResult::behaviour).orElse(null),
                cssrs.map(CssrsResult::on).orElse(null),
                null,
                screen.note(),
                by,
                at);
    }
}
