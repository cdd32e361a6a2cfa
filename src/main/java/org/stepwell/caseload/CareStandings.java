package org.stepwell.caseload;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stepwell.patient.EpisodeId;
import org.stepwell.review.EpisodeCourse;
import org.stepwell.review.EpisodeCourses;
import org.stepwell.workflow.Decisions;
import org.stepwell.worklist.TaskRank;
import org.stepwell.worklist.TaskRanks;

/** Works out how somebody stands: the flags of the caseload, and the order of their tasks. */
@Component
class CareStandings {

    private static final String KEEP = """
            insert into standing (episode_id, patient_id, renewed_at, phase, risk_level, enrolled_on, phq9_first,
                                  phq9_last, gad7_first, gad7_last, response, contact_at, open_referrals,
                                  medicines_changed_at, flags)
            values (:episode, :patient, :now, :phase, :risk, :enrolled, :phq9First, :phq9Last, :gad7First, :gad7Last,
                    :response, :contact, :referrals, :medicines, :flags)
            on conflict (episode_id) do update
               set (renewed_at, phase, risk_level, phq9_first, phq9_last, gad7_first, gad7_last, response, contact_at,
                    open_referrals, medicines_changed_at, flags)
                 = (excluded.renewed_at, excluded.phase, excluded.risk_level, excluded.phq9_first, excluded.phq9_last,
                    excluded.gad7_first, excluded.gad7_last, excluded.response, excluded.contact_at,
                    excluded.open_referrals, excluded.medicines_changed_at, excluded.flags)
            """;

    private final JdbcClient jdbc;
    private final EpisodeCourses courses;
    private final Decisions decisions;
    private final TaskRanks ranks;
    private final Clock clock;

    CareStandings(JdbcClient jdbc, EpisodeCourses courses, Decisions decisions, TaskRanks ranks, Clock clock) {
        this.jdbc = jdbc;
        this.courses = courses;
        this.decisions = decisions;
        this.ranks = ranks;
        this.clock = clock;
    }

    void renew(EpisodeId episode) {
        courses.of(episode).ifPresentOrElse(this::renew, () -> forget(episode));
    }

    private void renew(EpisodeCourse course) {
        var now = clock.instant();
        keep(course, now);
        // the facts are the same for all tasks of a person: the table is asked once for each priority among them
        var asked = new HashMap<Integer, TaskRank>();
        ranks.rank(course.episode(), priority -> asked.computeIfAbsent(priority, one -> rank(course, one, now)));
    }

    private void keep(EpisodeCourse course, Instant now) {
        jdbc.sql(KEEP)
                .param("episode", course.episode().value())
                .param("patient", course.patient().value())
                .param("now", Timestamp.from(now))
                .param("phase", course.phase())
                .param("risk", course.riskLevel())
                .param("enrolled", course.enrolledOn())
                .param("phq9First", course.phq9().first())
                .param("phq9Last", course.phq9().last())
                .param("gad7First", course.gad7().first())
                .param("gad7Last", course.gad7().last())
                .param("response", response(course))
                .param("contact", timestamp(course.contactAt()))
                .param("referrals", course.openReferrals())
                .param("medicines", timestamp(course.medicinesChangedAt()))
                .param("flags", flags(course, now).toArray(String[]::new))
                .update();
    }

    private void forget(EpisodeId episode) {
        jdbc.sql("delete from standing where episode_id = ?")
                .param(episode.value())
                .update();
    }

    /** @return null before the first PHQ-9 */
    private String response(EpisodeCourse course) {
        if (course.phq9().last() == null) {
            return null;
        }
        var inputs = Map.<String, Object>of(
                "phq9Baseline", course.phq9().first(),
                "phq9Total", course.phq9().last());
        return decisions.single("rate-response", inputs, String.class);
    }

    private List<String> flags(EpisodeCourse course, Instant now) {
        var inputs = new HashMap<String, Object>();
        inputs.put("inCrisis", course.inCrisis());
        inputs.put("riskLevel", course.riskLevel());
        inputs.put("weeksNotImproved", course.weeksNotImproved(now));
        inputs.put("daysSinceContact", course.daysSinceContact(now));
        inputs.put("daysToConsentExpiry", course.daysToConsentExpiry(now));
        inputs.put("daysSinceAssessment", course.daysSinceAssessment(now));
        inputs.put("reviewed", course.reviewed());
        inputs.put("daysSinceMedicineChange", course.daysSinceMedicineChange(now));
        return decisions.rows("flag-caseload", inputs).stream()
                .map(row -> (String) row.get("flag"))
                .toList();
    }

    private TaskRank rank(EpisodeCourse course, int priority, Instant now) {
        var inputs = new HashMap<String, Object>();
        inputs.put("priority", priority);
        inputs.put("riskLevel", course.riskLevel());
        inputs.put("daysSinceDischarge", course.daysSinceDischarge(now));
        inputs.put("phq9Rise", course.phq9().freshRise(now));
        inputs.put("gad7Rise", course.gad7().freshRise(now));
        inputs.put("weeksNotImproved", course.weeksNotImproved(now));
        inputs.put("daysSinceContact", course.daysSinceContact(now));
        var row = decisions.row("rank-task", inputs);
        var reason = (String) row.get("reason");
        return new TaskRank((Integer) row.get("rank"), reason, counted(reason, course, now));
    }

    private static Integer counted(String reason, EpisodeCourse course, Instant now) {
        return switch (reason) {
            case "discharged" -> course.daysSinceDischarge(now);
            case "phq-9-up" -> course.phq9().rise();
            case "gad-7-up" -> course.gad7().rise();
            case "not-improved" -> course.weeksNotImproved(now);
            case "no-contact" -> course.daysSinceContact(now);
            default -> null;
        };
    }

    private static Timestamp timestamp(Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
