package org.stepwell.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stepwell.workflow.DecisionTable;

/** Which kind of service answers a need, and who knows such services. */
class ChooseServiceKindDecisionTest {

    private static final DecisionTable TABLE = DecisionTable.of("choose-service-kind");

    @AfterAll
    static void reachesEveryRow() {
        TABLE.everyRowDecided();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            housing         | housing-support      | case-manager,social-worker | community-service | medical
            transport       | transport            | case-manager,social-worker | community-service | medical
            work            | employment-support   | case-manager,peer-support-specialist | community-service | medical
            food            | food-support         | case-manager,social-worker | community-service | medical
            income          | benefits-advice      | social-worker,case-manager | community-service | medical
            social-connection | peer-group         | peer-support-specialist,social-worker | community-service | medical
            depression      | psychotherapy        | therapist,care-manager | treating-provider | behavioural
            anxiety         | psychotherapy        | therapist,care-manager | treating-provider | behavioural
            alcohol         | addiction-care       | care-manager,therapist | treating-provider | sud
            physical-health | primary-care         | primary-care-provider,care-manager | primary-care | medical
            function        | occupational-therapy | case-manager,peer-support-specialist | treating-provider | medical
            """)
    void namesServiceRolesAndHowItIsGuarded(
            String domain, String kind, String roles, String recipient, String sensitivity) {
        assertThat(TABLE.row("domain=" + domain))
                .isEqualTo(Map.of(
                        "serviceKind", kind,
                        "suggestedRoles", roles,
                        "recipient", recipient,
                        "sensitivity", sensitivity));
    }

    @ParameterizedTest
    @ValueSource(strings = {"domain=astrology", "domain=null", "other=1"})
    void namesNoneForWhatIsNoNeed(String inputs) {
        assertThat(TABLE.row(inputs)).isNull();
    }
}
