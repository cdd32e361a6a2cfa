package org.stepwell.team;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "  ",
                "555-0120",
                "(555) 010-0199",
                "+1 555 010 0199",
                "555.010.0199 ext 12",
                "555 010 0199 x7"
            })
    void takesANumberAsPeopleWriteIt(String phone) {
        assertThat(new Reach(phone, null, false).errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "911",
                "ask at the desk",
                "555-HELP-NOW",
                "+",
                "555 010 0199; drop",
                "0123456789012345678901234567890123456789012"
            })
    void namesTheNumberThatIsNone(String phone) {
        assertThat(new Reach(phone, null, false).errors()).containsOnlyKeys("phone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"robin", "robin@example", "a@b.org,c@d.org", "a b@c.org"})
    void namesTheAddressThatIsNone(String email) {
        assertThat(new Reach(null, email, true).errors()).containsOnlyKeys("email");
    }

    @Test
    void wantsAnAddressForTheMorningEMail() {
        assertThat(new Reach(null, " ", true).errors()).containsEntry("email", "reach.email-missing");
        assertThat(new Reach(null, "mara@clinic.example", true).errors()).isEmpty();
    }
}
