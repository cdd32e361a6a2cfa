package org.stepwell.review;

import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.stepwell.assessment.Instrument;
import org.stepwell.assessment.Scores;
import org.stepwell.assessment.Sheets;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episodes;
import org.stepwell.coordination.RiskLevel;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.CareTeams;
import org.stepwell.team.Role;
import org.stepwell.workflow.Walk;

/** One invented person with a psychiatrist and a primary care provider on the team, whom the weekly rule may pick. */
@Component
@Scope("prototype")
public class ReviewedPerson {

    private final EpisodeId episode;
    private final Care care;
    private final Walk walk;

    /** What a weekly list hangs on. */
    @Component
    record Care(
            Enrolment enrolment,
            Scores scores,
            Episodes episodes,
            CareTeams teams,
            WeeklyReview weekly,
            CaseloadReviews reviews,
            Clock clock) {}

    ReviewedPerson(Care care, Walk walk) {
        this.care = care;
        this.walk = walk;
        episode = care.enrolment().enrol().id();
        walk.as(CARE_MANAGER, () -> {
            care.teams().assign(episode, Role.PSYCHIATRIST, "psychiatrist");
            care.teams().assign(episode, Role.PRIMARY_CARE_PROVIDER, "primary-care-provider");
            return null;
        });
    }

    public EpisodeId episode() {
        return episode;
    }

    public String key() {
        return episode.toString();
    }

    public ReviewedPerson scores(int phq9) {
        walk.as(CARE_MANAGER, () -> care.scores()
                .record(
                        episode,
                        Instrument.PHQ_9,
                        Sheets.phq9(phq9),
                        care.clock().instant()));
        return this;
    }

    public void isAt(RiskLevel level) {
        walk.as(CARE_MANAGER, () -> {
            care.episodes().rateRisk(episode, level);
            return null;
        });
    }

    public ReviewedPerson isPicked() {
        care.weekly().pick();
        return this;
    }

    public void waits(int days) {
        walk.pass(key(), Duration.ofDays(days));
    }

    public void discuss(String to) {
        walk.complete(
                "psychiatrist",
                key(),
                "discuss-case",
                Map.of("recommendation", "Raise the dose.", "recommendedTo", to));
    }

    public void act(String username, Map<String, Object> answers) {
        walk.complete(username, key(), "act-on-recommendation", answers);
    }

    /** @return "2026-03-02 1 NEW PICKED" and so on, the newest week first */
    public List<String> reviews() {
        return walk.as(CARE_MANAGER, () -> care.reviews().of(episode)).stream()
                .map(row -> row.week() + " " + row.rank() + " " + row.reason() + " " + row.state())
                .toList();
    }

    public CaseloadReview newest() {
        return walk.as(CARE_MANAGER, () -> care.reviews().of(episode)).get(0);
    }
}
