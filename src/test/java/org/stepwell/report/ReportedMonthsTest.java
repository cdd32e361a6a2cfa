package org.stepwell.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stepwell.HouseTest;
import org.stepwell.coordination.Enrolment;
import org.stepwell.measure.CareOutcomes;
import org.stepwell.team.Accounts;
import org.stepwell.team.NotPermitted;
import org.stepwell.workflow.DeployedProcesses;
import org.stepwell.workflow.Walk;

/** A month is over when it is over where the clinic is. */
@HouseTest
class ReportedMonthsTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2036, 2);

    @Autowired
    private PeopleInCare people;

    @Autowired
    private CareOutcomes outcomes;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Walk walk;

    @BeforeEach
    void somebodyIsInCare(@Autowired Enrolment enrolment) {
        enrolment.enrol();
    }

    @Test
    void endsWhereTheClinicIs() {
        // a leap year's 29 February at ten in the evening in New York, 1 March in Greenwich
        var late = Instant.parse("2036-03-01T03:00:00Z");

        assertThat(standing(late, "America/New_York")).isEqualTo(Standing.NOT_ENDED);
        assertThat(standing(late, "UTC")).isEqualTo(Standing.NOT_COUNTED);
        assertThat(standing(late, "Asia/Tokyo")).isEqualTo(Standing.NOT_COUNTED);
        assertThat(standing(Instant.parse("2036-01-31T12:00:00Z"), "UTC")).isEqualTo(Standing.FUTURE);
    }

    @Test
    void beginWithTheFirstPersonInCare() {
        var months = months(Instant.parse("2036-03-01T03:00:00Z"), "UTC");

        assertThat(walk.as("supervisor", () -> months.standing(YearMonth.of(1971, 1))))
                .isEqualTo(Standing.NOTHING_KNOWN);
        assertThat(walk.as("supervisor", months::all)).startsWith(FEBRUARY).hasSizeLessThanOrEqualTo(36);
        assertThat(months.span(FEBRUARY).from()).isEqualTo("2035-12-01");
        assertThat(months.span(FEBRUARY).until()).isEqualTo("2036-02-29");
        assertThat(months.before(FEBRUARY).until()).isEqualTo("2035-11-30");
    }

    @Test
    void areForSupervisorsAlone() {
        for (var who : List.of("care-manager", "analyst", "patient")) {
            assertThatThrownBy(() ->
                            walk.as(who, () -> months(Instant.now(), "UTC").all()))
                    .isInstanceOf(NotPermitted.class);
        }
    }

    @Test
    void knowEveryStepTheyTellOf(@Autowired DeployedProcesses processes) {
        assertThat(StepTimes.IMPORTANT).allSatisfy(place -> assertThat(walk.as("supervisor", () -> {
                    var newest = processes.versions(place.process()).get(0);
                    return processes.steps(place.process(), newest.version());
                }))
                .containsKey(place.step()));
    }

    private Standing standing(Instant now, String zone) {
        return walk.as("supervisor", () -> months(now, zone).standing(FEBRUARY));
    }

    private ReportedMonths months(Instant now, String zone) {
        return new ReportedMonths(people, outcomes, accounts, Clock.fixed(now, ZoneId.of(zone)));
    }
}
