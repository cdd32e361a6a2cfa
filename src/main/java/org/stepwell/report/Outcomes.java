package org.stepwell.report;

import java.util.List;
import org.stepwell.measure.CareOutcomes.Line;
import org.stepwell.measure.Drawing;
import org.stepwell.measure.Span;
import org.stepwell.measure.UseFigures;

/**
 * What came of care in the three months that end with a report's, beside the three before.
 *
 * @param use null when nobody's was counted
 */
public record Outcomes(Span span, Span earlier, List<Pair> lines, UseFigures use) {

    /** A measure in both. */
    public record Pair(Line now, Line before) {

        public Drawing drawn() {
            return new Drawing(now);
        }

        /** @return whether both can be told and neither could be the other by chance alone, as their intervals are apart */
        public boolean isApart() {
            var rate = now.figures().rate();
            var was = before.figures().rate();
            return !now.mean()
                    && rate.isTellable()
                    && was.isTellable()
                    && (rate.low() > was.high() || rate.high() < was.low());
        }

        public boolean isBetter() {
            return now.figures().rate().share() > before.figures().rate().share() != now.fewerIsBetter();
        }
    }
}
