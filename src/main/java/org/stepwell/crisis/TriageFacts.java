package org.stepwell.crisis;

import java.util.Optional;

/**
 * What the decision triage-suicide-risk looks at; what is not known is null.
 *
 * @param suicideScreen the verdict of the ASQ
 * @param phq9Item9 as answered in the contact that raised the concern
 */
public record TriageFacts(
        String suicideScreen, String cssrsLevel, Integer cssrsIdeation, String cssrsBehaviour, Integer phq9Item9) {

    static TriageFacts of(Optional<CrisisScreen> screen) {
        return screen.map(found -> new TriageFacts(
                        found.suicideScreen(),
                        found.cssrsLevel(),
                        found.cssrsIdeation(),
                        found.cssrsBehaviour(),
                        found.harmItem()))
                .orElse(new TriageFacts(null, null, null, null, null));
    }
}
