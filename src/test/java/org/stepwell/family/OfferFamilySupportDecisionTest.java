package org.stepwell.family;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stepwell.workflow.DecisionTable;

/** Strain, risk and children decide what a family is offered; somebody who does not answer is not left out at high risk. */
class OfferFamilySupportDecisionTest {

    private static final DecisionTable TABLE = DecisionTable.of("offer-family-support");

    @AfterAll
    static void reachesEveryRow() {
        TABLE.everyRowDecided();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            strainBand=high riskLevel=none childrenInHousehold=false         | session | respite
            strainBand=high riskLevel=null childrenInHousehold=true          | session | respite
            strainBand=high riskLevel=high childrenInHousehold=false         | session | respite
            strainBand=moderate riskLevel=moderate childrenInHousehold=false | session | peer-group
            strainBand=moderate riskLevel=high childrenInHousehold=false     | session | peer-group
            strainBand=moderate riskLevel=low childrenInHousehold=true       | session | peer-group
            strainBand=moderate riskLevel=null childrenInHousehold=true      | session | peer-group
            strainBand=moderate riskLevel=low childrenInHousehold=false      | none    | peer-group
            strainBand=moderate riskLevel=null childrenInHousehold=false     | none    | peer-group
            strainBand=low riskLevel=high childrenInHousehold=false          | session | none
            strainBand=null riskLevel=high childrenInHousehold=false         | session | none
            strainBand=low riskLevel=moderate childrenInHousehold=true       | none    | none
            strainBand=null riskLevel=null childrenInHousehold=false         | none    | none
            """)
    void offersWhatTheFamilyNeeds(String inputs, String offer, String suggestion) {
        assertThat(TABLE.row(inputs)).containsEntry("offer", offer).containsEntry("suggestion", suggestion);
    }
}
