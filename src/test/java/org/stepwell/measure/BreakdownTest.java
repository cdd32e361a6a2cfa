package org.stepwell.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stepwell.measure.Breakdown.Part;

/** What a breakdown tells, and what it must not. */
class BreakdownTest {

    @Test
    void tellsAllWhenNoCellIsSmall() {
        assertThat(shown(part("a", 10, 20), part("b", 0, 5), part("c", 6, 6))).containsExactly("a", "b", "c");
    }

    @Test
    void leavesOutASmallGroupAndTheSmallestOther() {
        // 2 of 30 alone would follow from the total
        assertThat(shown(part("a", 2, 30), part("b", 20, 50), part("c", 20, 40)))
                .containsExactly("b");
    }

    @Test
    void leavesOutSmallCellsOnEitherSide() {
        // all but 3 of 40 is as telling as 3 of 40
        assertThat(shown(part("a", 37, 40), part("b", 20, 50), part("c", 2, 30)))
                .containsExactly("b");
    }

    @Test
    void goesOnUntilWhatIsLeftOutTogetherIsNotSmall() {
        // a and b together are 2 of 40: the next smallest goes too
        assertThat(shown(part("a", 1, 20), part("b", 1, 20), part("c", 9, 30), part("d", 20, 50)))
                .containsExactly("d");
    }

    @Test
    void leavesOutWhatIsManyThingsOfFewPeople() {
        var many = new Part("a", Figures.of(new Rate(40, 80, 12), null, null), 3);
        assertThat(shown(many, part("b", 20, 50), part("c", 20, 40))).containsExactly("b");
    }

    @Test
    void leavesOutBothOfTwo() {
        assertThat(shown(part("a", 3, 30), part("b", 20, 50))).isEmpty();
    }

    private static Part part(String group, int met, int of) {
        var sides = IntStream.of(met, of - met).filter(side -> side > 0);
        return new Part(
                group, Figures.of(new Rate(met, of), null, null), sides.min().orElse(0));
    }

    private static List<String> shown(Part... parts) {
        return Breakdown.of(Stream.of(parts).toList()).stream()
                .filter(one -> one.rate() != null)
                .map(Breakdown.Shown::group)
                .toList();
    }
}
