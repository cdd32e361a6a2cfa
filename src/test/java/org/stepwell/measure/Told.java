package org.stepwell.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.stepwell.measure.CareEpisode.FoundNeed;
import org.stepwell.measure.CareEpisode.HospitalStay;
import org.stepwell.measure.CareEpisode.Meeting;
import org.stepwell.measure.CareEpisode.SentReferral;
import org.stepwell.measure.Moments.Crisis;
import org.stepwell.measure.Moments.Planned;
import org.stepwell.measure.Moments.Survey;
import org.stepwell.measure.PersonFacts.Screen;
import org.stepwell.patient.RecordedEvent;
import org.stepwell.patient.RecordedEvent.Kind;
import org.stepwell.workflow.ClinicTime;

/** Somebody invented, told of in a few words so that a test can be followed by hand. */
class Told {

    private LocalDate born = LocalDate.of(1980, 1, 1);
    private LocalDate died;
    private LocalDate enrolled;
    private LocalDate closed;
    private LocalDate assessed;
    private LocalDate askedAboutNeeds;
    private String outcome;
    private UUID episode;
    private final List<CareEpisode> before = new ArrayList<>();
    private final List<Phq9Total> phq9 = new ArrayList<>();
    private final List<Screen> screens = new ArrayList<>();
    private final List<LocalDate> declined = new ArrayList<>();
    private final List<LocalDate> acted = new ArrayList<>();
    private final List<RecordedEvent> events = new ArrayList<>();
    private List<Meeting> meetings = new ArrayList<>();
    private List<LocalDate> consultations = new ArrayList<>();
    private List<LocalDate> lists = new ArrayList<>();
    private List<FoundNeed> needs = new ArrayList<>();
    private List<SentReferral> referrals = new ArrayList<>();
    private List<HospitalStay> stays = new ArrayList<>();
    private List<Planned> planned = new ArrayList<>();
    private List<Crisis> crises = new ArrayList<>();
    private List<Survey> surveys = new ArrayList<>();

    static Told enrolled(String day) {
        return new Told().enrolledAgain(day);
    }

    /** Begins another episode. */
    Told enrolledAgain(String day) {
        if (enrolled != null) {
            before.add(current());
            meetings = new ArrayList<>();
            consultations = new ArrayList<>();
            lists = new ArrayList<>();
            needs = new ArrayList<>();
            referrals = new ArrayList<>();
            stays = new ArrayList<>();
            planned = new ArrayList<>();
            crises = new ArrayList<>();
            surveys = new ArrayList<>();
            closed = null;
            outcome = null;
            assessed = null;
            askedAboutNeeds = null;
        }
        enrolled = day(day);
        episode = UUID.randomUUID();
        return this;
    }

    Told born(String day) {
        born = day(day);
        return this;
    }

    Told died(String day) {
        died = day(day);
        return this;
    }

    Told closed(String day, String how) {
        closed = day(day);
        outcome = how;
        return this;
    }

    Told assessed(String day) {
        assessed = day(day);
        return this;
    }

    Told askedAboutNeeds(String day) {
        askedAboutNeeds = day(day);
        return this;
    }

    Told phq9(String day, int total) {
        var at = day(day).atTime(LocalTime.NOON).atZone(ClinicTime.zone()).toInstant();
        phq9.add(new Phq9Total(total, at, episode));
        screens.add(new Screen(day(day), total >= 10));
        return this;
    }

    Told phq9At(String moment, int total) {
        phq9.add(new Phq9Total(total, Instant.parse(moment), episode));
        return this;
    }

    Told met(String... days) {
        Stream.of(days).forEach(day -> meets(day, null));
        return this;
    }

    Told metAboutMedicines(String day) {
        return saysOfMedicines(day, "taking");
    }

    Told saysOfMedicines(String day, String adherence) {
        return meets(day, adherence);
    }

    private Told meets(String day, String medicines) {
        meetings.add(new Meeting(day(day), medicines));
        var at = day(day).atTime(LocalTime.NOON).atZone(ClinicTime.zone()).toInstant();
        events.add(new RecordedEvent(
                "contact/" + day,
                Kind.VISIT,
                "finished",
                null,
                Set.of("urn:stepwell|contact"),
                Set.of(),
                at,
                at.plusSeconds(1800)));
        return this;
    }

    Told diagnosis(String code, String since) {
        var at = day(since).atStartOfDay(ClinicTime.zone()).toInstant();
        events.add(new RecordedEvent("d/" + code, Kind.DIAGNOSIS, "active", null, Set.of(code), Set.of(), at, null));
        return this;
    }

    /** A visit another record tells of. */
    Told visited(String setting, String since, String until) {
        var from = day(since).atTime(LocalTime.NOON).atZone(ClinicTime.zone()).toInstant();
        var to = day(until).atTime(LocalTime.NOON).atZone(ClinicTime.zone()).toInstant();
        var id = setting + "/" + since;
        events.add(new RecordedEvent(id, Kind.VISIT, "finished", setting, Set.of(), Set.of(), from, to));
        return this;
    }

    Told consulted(String day) {
        consultations.add(day(day));
        return this;
    }

    Told listed(String day) {
        lists.add(day(day));
        return this;
    }

    Told declinedToScreen(String day) {
        declined.add(day(day));
        return this;
    }

    Told acted(String day) {
        acted.add(day(day));
        return this;
    }

    Told need(String day, boolean wantsHelp, String met) {
        needs.add(new FoundNeed(day(day), wantsHelp, day(met)));
        return this;
    }

    Told referred(String day, String reported) {
        referrals.add(new SentReferral(day(day), day(reported)));
        return this;
    }

    Told inHospital(String since, String until, String... followUps) {
        stays.add(new HospitalStay(false, day(since), day(until), "mental-illness", days(followUps)));
        return this;
    }

    Told inEmergency(String day, String... followUps) {
        stays.add(new HospitalStay(true, day(day), day(day), "self-harm", days(followUps)));
        return this;
    }

    /** The same stays, for another reason; null for one nobody told of. */
    Told thereFor(String reason) {
        stays.replaceAll(
                stay -> new HospitalStay(stay.emergency(), stay.since(), stay.until(), reason, stay.followUps()));
        return this;
    }

    Told plannedContact(String day, boolean kept) {
        planned.add(new Planned(day(day), kept));
        return this;
    }

    Told crisis(String opened, String reached, String closed) {
        crises.add(new Crisis(moment(opened), moment(reached), moment(closed)));
        return this;
    }

    /** Asked how they find their care; the question stands for three weeks. */
    Told asked(String day, String ended, String how, Integer overall) {
        surveys.add(new Survey(day(day), day(day).plusDays(21), day(ended), how, overall));
        return this;
    }

    PersonFacts person() {
        var episodes = new ArrayList<>(before);
        episodes.add(current());
        return new PersonFacts(born, died, phq9, screens, declined, acted, new History(events), episodes);
    }

    /** @return in the year 2025, asked about when it was over for a while: each word says where one of theirs stands */
    List<String> in(CareMeasure measure) {
        return in(measure, "2025-01-01", "2025-12-31", "2026-06-30");
    }

    List<String> in(CareMeasure measure, String from, String until, String today) {
        return measure.of(person(), new Span(day(from), day(until), day(today))).stream()
                .map(Told::word)
                .toList();
    }

    private static String word(Populations one) {
        if (one.value() != null) {
            return one.value().toString();
        }
        return one.open()
                ? "open"
                : one.excluded() ? "excluded" : one.exception() ? "exception" : one.numerator() ? "met" : "not met";
    }

    private CareEpisode current() {
        return new CareEpisode(
                episode,
                enrolled,
                closed,
                outcome,
                assessed,
                askedAboutNeeds,
                meetings,
                consultations,
                lists,
                needs,
                referrals,
                stays,
                new Moments(planned, crises, surveys));
    }

    private static List<LocalDate> days(String... days) {
        return Stream.of(days).map(Told::day).toList();
    }

    private static Instant moment(String moment) {
        return moment == null ? null : Instant.parse(moment);
    }

    private static LocalDate day(String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
