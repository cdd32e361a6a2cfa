package org.stepwell.team;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Long and not guessed first is all that a password has to be. */
class PasswordPolicyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "slow green river boat",
                "correct horse, battery",
                "всегда на севере дождь",
                "1947 1968 1989 2006",
                "a b c d e f g h i"
            })
    void takesWhateverIsLong(String password) {
        assertThat(PasswordPolicy.refusal("mara", password)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "elevenchars, password.too-short",
        "stepwell, password.too-short",
        "Password1234!, password.too-common",
        "P@ssw0rd123456, password.too-common",
        "StepwellStepwell, password.too-common",
        "Stepwell2026!!, password.too-common",
        "qwertyuiop123, password.too-common",
        "123456789012, password.too-common",
        "aaaaaaaaaaaaaaaa, password.too-common",
        "mara.lindgren-2026, password.too-common",
        "1234567890123456789012345678901234567890123456789012345678901234567890123, password.too-long"
    })
    void refusesWhatIsTriedFirst(String password, String why) {
        assertThat(PasswordPolicy.refusal("mara.lindgren", password)).hasValue(why);
    }
}
