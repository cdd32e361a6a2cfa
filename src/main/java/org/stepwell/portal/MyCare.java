package org.stepwell.portal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.consent.Shown;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Episodes;
import org.stepwell.crisis.SafetyPlan;
import org.stepwell.crisis.SafetyPlans;
import org.stepwell.patient.PatientId;
import org.stepwell.team.CareTeamMember;
import org.stepwell.team.CareTeams;

/** Reads care as a page of the person's own side shows it: the plan, the people, what comes, how to stay safe. */
@Component
public class MyCare {

    private final Readers readers;
    private final Episodes episodes;
    private final Record record;
    private final SafetyPlans safetyPlans;
    private final Clock clock;

    MyCare(Readers readers, Episodes episodes, Record record, SafetyPlans safetyPlans, Clock clock) {
        this.readers = readers;
        this.episodes = episodes;
        this.record = record;
        this.safetyPlans = safetyPlans;
        this.clock = clock;
    }

    /** What an episode holds. */
    @Component
    record Record(MyPlans plans, CareTeams teams, Upcoming upcoming, MyMedicines medicines, MyReferrals referrals) {}

    /** @return the plan in force */
    @Transactional
    public Optional<MyPlan> plan(Reader reader) {
        var shown = readers.shown(reader);
        return readers.read(reader, "care plan", () -> episode(reader.patient())
                .flatMap(episode -> record.plans.inForce(episode, shown)));
    }

    /** @return the plan that waits for the person's word, for whoever decides */
    @Transactional
    public Optional<MyPlan> proposedPlan(Reader reader) {
        var shown = readers.shown(reader);
        return readers.read(reader, "care plan", () -> episode(reader.patient())
                .flatMap(episode -> record.plans.proposed(episode, shown)));
    }

    @Transactional
    public List<CareTeamMember> team(Reader reader) {
        return readers.read(reader, "care team", () -> episode(reader.patient()).stream()
                .flatMap(episode -> record.teams.of(episode.id()).stream())
                .toList());
    }

    /** @return what is still to come, the soonest first */
    @Transactional
    public List<Ahead> ahead(Reader reader) {
        var now = LocalDateTime.now(clock);
        return readers.read(reader, "next contact", () -> open(reader.patient()).stream()
                .flatMap(record.upcoming::of)
                .filter(one -> one.at().isAfter(now))
                .sorted(Comparator.comparing(Ahead::at))
                .toList());
    }

    @Transactional
    public Optional<SafetyPlan> safetyPlan(Reader reader) {
        return readers.read(reader, "safety plan", () -> safetyPlans.current(reader.patient()));
    }

    /** @return help that was asked for elsewhere, the newest first; family are not told */
    @Transactional
    public List<MyReferral> referrals(Reader reader) {
        return ownOnly(reader, record.referrals::of);
    }

    /** @return what the person takes from now on; family are not told */
    @Transactional
    public List<MyMedicines.Line> medicines(Reader reader) {
        return ownOnly(reader, record.medicines::of);
    }

    private <T> List<T> ownOnly(Reader reader, BiFunction<Episode, Shown, List<T>> work) {
        return reader.decides()
                ? episode(reader.patient())
                        .map(episode -> work.apply(episode, readers.shown(reader)))
                        .orElse(List.of())
                : List.of();
    }

    private Optional<Episode> open(PatientId patient) {
        return episodes.current(patient);
    }

    private Optional<Episode> episode(PatientId patient) {
        return open(patient).or(() -> episodes.all(patient).stream().findFirst());
    }
}
