package org.stepwell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stepwell.coordination.Enrolment;

@HouseTest
class SecretsTest {

    @Autowired
    private Secrets secrets;

    @Test
    void areFoundInTextAndInBytes(@Autowired Enrolment enrolment) {
        enrolment.enrol();
        secrets.said("ask-for-consent");

        assertThat(secrets.tables()).contains("act_hi_actinst", "act_ge_bytearray");
    }

    @Test
    void areNotFoundWhereNobodySaidThem() {
        assertThat(secrets.tables()).isEmpty();
    }
}
