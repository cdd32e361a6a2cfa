package org.stepwell.medication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtcCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"N06AB06", "n06ab06", " N05AN01 ", "V20AA01", "A16AX03"})
    void readsACodeHoweverItIsTyped(String typed) {
        assertThat(AtcCode.of(typed)).hasValueSatisfying(code -> assertThat(code.value())
                .isEqualTo(typed.strip().toUpperCase()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "N06AB", "N06AB0", "N06AB066", "N0GAB06", "6N0AB06", "N08AB06", "E01AA01", "B04AB01"})
    void refusesWhatIsNoCodeOfASubstance(String typed) {
        assertThat(AtcCode.of(typed)).isEmpty();
        assertThatThrownBy(() -> new AtcCode(typed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No ATC code of a substance");
    }

    @Test
    void offersEachSubstanceOnceWithItsName() {
        var all = new Substances().all();

        assertThat(all).hasSizeGreaterThan(100).extracting(Substance::code).doesNotHaveDuplicates();
        assertThat(all)
                .extracting(Substance::name)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(String::compareToIgnoreCase);
        assertThat(new Substances().find(new AtcCode("N05AN01")))
                .map(Substance::name)
                .contains("Lithium");
    }
}
