package org.stepwell.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import org.stepwell.dashboard.WorkDays;
import org.stepwell.flow.StepFlow;
import org.stepwell.operations.Deviations;
import org.stepwell.workflow.Words;

/**
 * All that a month's report says, with the days as it writes them, as no page is around it; it names no patient.
 *
 * @param clinic empty when nobody set its name
 */
public record MonthlyReport(
        String clinic, YearMonth month, Made made, Care care, Work work, Flow flow, Outcomes outcomes, ByHand byHand) {

    /** When it was put together, and when its outcomes were counted. */
    public record Made(Instant at, Instant countedAt, ZoneId zone) {}

    /** Who was in care, and who has them. */
    public record Care(List<FigureCourse> figures, PeopleInCare.Month people, List<PeopleInCare.Carrier> carriers) {}

    /** What came and what was done, by weeks cut off at the ends of the month. */
    public record Work(List<WorkDays.Week> weeks) {

        public int came() {
            return weeks.stream().mapToInt(WorkDays.Week::came).sum();
        }

        public int done() {
            return weeks.stream().mapToInt(WorkDays.Week::done).sum();
        }

        /** @return the most of any week, at least 1 */
        public int highest() {
            return weeks.stream()
                    .mapToInt(week -> Math.max(week.came(), week.done()))
                    .reduce(1, Math::max);
        }
    }

    /** How long steps took, and what waited. */
    public record Flow(List<StepTimes.Line> steps, List<StepTimes.Waiting> waiting) {

        /** @return the longest median of all in hours, at least 1: how long a bar can be */
        public long highest() {
            return steps.stream()
                    .map(line -> line.flow().ninetieth())
                    .mapToLong(time -> time == null ? 0 : time.toHours())
                    .reduce(1, Math::max);
        }

        public long hours(Duration time) {
            return time == null ? 0 : time.toHours();
        }
    }

    /** What was moved by hand, by the name of the process, and the steps that had stopped. */
    public record ByHand(List<Deviations.Counted> moved, StepFlow stopped) {

        public int all() {
            return moved.stream().mapToInt(one -> one.moved() + one.ended()).sum();
        }
    }

    public String name() {
        return write("when.pattern.month", month);
    }

    public String title() {
        return Words.say("report.title", name());
    }

    /** @return how many minutes old the outcomes were when the report was made */
    public long age() {
        return Duration.between(made.countedAt(), made.at()).toMinutes();
    }

    public String day(LocalDate day) {
        return write("when.pattern.day", day);
    }

    public String moment(Instant at) {
        return write("when.pattern.day-and-hour", at.atZone(made.zone()));
    }

    private static String write(String pattern, TemporalAccessor day) {
        return DateTimeFormatter.ofPattern(Words.say(pattern), Words.language()).format(day);
    }
}
