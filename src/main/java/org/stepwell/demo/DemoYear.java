package org.stepwell.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.coordination.Episodes;
import org.stepwell.patient.EpisodeId;
import org.stepwell.review.WeeklyReview;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.DueJobs;

/** Lets the invented patients and the demo people live a year, day by day, through the real processes. */
@Component
@InEmbeddedRun
class DemoYear {

    /** The last days are left half done, so that there is something to do, and something overdue, today. */
    private static final int BUSY_DAYS = 12;
    /** Once a day everybody does what waits for them. */
    private static final LocalTime WORK = LocalTime.of(9, 5);

    private final Clock clock;
    private final DemoArrivals arrivals;
    private final Episodes episodes;
    private final DueJobs jobs;
    private final WeeklyReview reviews;
    private final DemoDesk desk;
    private final DemoFamilies families;
    private final DemoMeetings meetings;
    private final DemoStays stays;
    private final DemoEvening evening;
    private final DemoSettings settings;

    DemoYear(
            Clock clock,
            DemoArrivals arrivals,
            Episodes episodes,
            DueJobs jobs,
            WeeklyReview reviews,
            DemoDesk desk,
            DemoFamilies families,
            DemoMeetings meetings,
            DemoStays stays,
            DemoEvening evening,
            DemoSettings settings) {
        this.clock = clock;
        this.arrivals = arrivals;
        this.episodes = episodes;
        this.jobs = jobs;
        this.reviews = reviews;
        this.desk = desk;
        this.families = families;
        this.meetings = meetings;
        this.stays = stays;
        this.evening = evening;
        this.settings = settings;
    }

    void play() {
        var now = clock.instant();
        var today = now.atZone(ZoneOffset.UTC).toLocalDate();
        var arriving = new ArrayList<>(InventedPatients.arrivingUntil(today, settings.patients()));
        var progress = new DemoProgress(arriving, today);
        var inCare = new HashMap<EpisodeId, InventedPatient>();
        try {
            for (var day = arriving.get(0).arrival(); day.isBefore(today); day = day.plusDays(1)) {
                progress.at(day, inCare.size());
                if (!isWeekend(day)) {
                    live(day, now, arriving, inCare);
                    evening.after(day, today);
                }
            }
            evening.afterTheYear();
        } finally {
            ControlledTime.release();
        }
    }

    private void live(
            LocalDate day, Instant end, List<InventedPatient> arriving, Map<EpisodeId, InventedPatient> inCare) {
        ControlledTime.set(day.atTime(WORK).toInstant(ZoneOffset.UTC));
        Actor.asSystem("timer", () -> jobs.run(desk::asTimer));
        if (day.getDayOfWeek() == DayOfWeek.MONDAY) {
            reviews.pick();
        }
        while (!arriving.isEmpty() && !arriving.get(0).arrival().isAfter(day)) {
            enrol(arriving.remove(0), inCare);
        }
        meetings.happen(day, inCare);
        stays.happen(day, inCare);
        desk.work(inCare, day.isAfter(end.atZone(ZoneOffset.UTC).toLocalDate().minusDays(BUSY_DAYS)) ? 15 : 80);
    }

    private void enrol(InventedPatient person, Map<EpisodeId, InventedPatient> inCare) {
        var careManager = settings.careManager(person.number());
        var episode = desk.as(careManager, () -> {
            var patient = arrivals.register(person, clock);
            var enrolled = episodes.enrol(patient, careManager);
            families.come(patient, LocalDate.now(clock));
            return enrolled;
        });
        inCare.put(episode.id(), person);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
