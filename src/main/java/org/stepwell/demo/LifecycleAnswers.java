package org.stepwell.demo;

import static java.util.Map.entry;
import static org.stepwell.demo.Storyline.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the demo people write into each form of the lifecycle. */
final class LifecycleAnswers {

    private static final Map<String, Function<Asked, Map<String, Object>>> BY_STEP = Map.ofEntries(
            entry("ask-for-consent", LifecycleAnswers::consent),
            entry("form-care-team", LifecycleAnswers::team),
            entry("assess-wellbeing", AssessmentAnswers::wellbeing),
            entry("assess-social-needs", AssessmentAnswers::socialNeeds),
            entry("assess-behavioural-health", AssessmentAnswers::behaviouralHealth),
            entry(
                    "assess-physical-health",
                    asked -> Map.of(
                            "physicalHealthFinding", asked.chance(20) ? "at-risk" : "negative",
                            "medicinesReviewed", true,
                            "allergiesReviewed", true)),
            entry("contribute-to-plan", PlanRows::contribution),
            entry("revise-plan", LifecycleAnswers::revision),
            entry("agree-plan", LifecycleAnswers::agreement),
            entry("sign-plan", asked -> Map.of("signed", true)),
            entry("list-medicines", MedicationAnswers::list),
            entry("resolve-findings", MedicationAnswers::decisions),
            entry("sign-for-primary-care", asked -> Map.of("signed", true)),
            entry("sign-for-psychiatry", asked -> Map.of("signed", true)),
            entry("ask-for-sharing-consent", ConsentAnswers::sharing),
            entry("ask-about-service", ConsentAnswers::sharing),
            entry("renew-consent", ConsentAnswers::renewal),
            entry("tell-what-stays-known", asked -> Map.of("note", "Told on the telephone; was glad to be asked.")),
            entry("answer-restriction-request", asked -> Map.of("decision", "agree")),
            entry("match-service", LifecycleAnswers::match),
            entry("call-service", asked -> Map.of("answer", "accepted")),
            entry("give-information", asked -> Map.of("information", "Sent the income statement they asked for.")),
            entry("arrange-appointment", LifecycleAnswers::appointment),
            entry("confirm-outcome", LifecycleAnswers::outcome),
            entry("check-in", LifecycleAnswers::checkIn),
            entry("attempt-contact", OutreachAnswers::attempt),
            entry("acknowledge-missed-attempts", asked -> Map.of("note", "Try in the evening, when work is over.")),
            entry("decide-welfare-check", OutreachAnswers::welfareCheck),
            entry("review-outreach", OutreachAnswers::review),
            entry("resolve-missed-contact", asked -> Map.of("action", "call-today")),
            entry("resolve-missed-consultation", asked -> Map.of("action", "reassign")),
            entry(
                    "review-case",
                    asked -> Map.of("recommendation", "Raise the dose and repeat the score in two weeks.")),
            entry(
                    "recommend-changes",
                    asked -> Map.of(
                            "recommendation", "Change the antidepressant; add behavioural activation.",
                            "medicationChange", "Switch to the second-line antidepressant.")),
            entry("hold-case-conference", LifecycleAnswers::conference));

    private LifecycleAnswers() {}

    /** @throws IllegalStateException when the models ask something this history has no answer for */
    static Map<String, Object> to(String step, Asked asked) {
        var answer = Stream.of(
                        BY_STEP,
                        ClosingAnswers.BY_STEP,
                        BillingAnswers.BY_STEP,
                        InsuranceAnswers.BY_STEP,
                        CrisisAnswers.BY_STEP,
                        FamilyAnswers.BY_STEP,
                        StayAnswers.BY_STEP,
                        SurveyAnswers.BY_STEP,
                        ReviewAnswers.BY_STEP)
                .map(answers -> answers.get(step))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (answer == null) {
            throw new IllegalStateException("The demo history has no answers for " + step);
        }
        return new HashMap<>(answer.apply(asked));
    }

    private static Map<String, Object> consent(Asked asked) {
        var name = asked.patient().name();
        return asked.patient().has(REFUSES_CONSENT)
                ? Map.of("decision", "deny", "signedBy", name)
                : ConsentAnswers.consent(asked);
    }

    private static Map<String, Object> team(Asked asked) {
        var team = new HashMap<String, Object>();
        for (var role : List.of(
                "primaryCareProvider",
                "psychiatrist",
                "therapist",
                "caseManager",
                "socialWorker",
                "peerSupportSpecialist")) {
            team.put(role, asked.firstOf(role + "Options"));
        }
        if (asked.chance(60)) {
            team.remove("peerSupportSpecialist");
            team.remove("caseManager");
        }
        return team;
    }

    /** Keeps what stands, but says each thing once. */
    private static Map<String, Object> revision(Asked asked) {
        return Map.of("goals", PlanRows.kept(asked, "goals"), "activities", PlanRows.kept(asked, "activities"));
    }

    private static Map<String, Object> agreement(Asked asked) {
        var answers = new HashMap<String, Object>();
        answers.put("decidedBy", asked.chance(30) ? "patient-with-family" : "patient");
        answers.put("deciderName", asked.patient().name());
        if (asked.patient().has(DECLINES_PLAN)) {
            answers.putAll(Map.of("decision", "decline", "reason", "Wants to try on their own first."));
        } else if (asked.patient().has(ASKS_FOR_CHANGES) && asked.chance(50)) {
            answers.putAll(Map.of("decision", "changes", "changesWanted", "Evening appointments only."));
        } else {
            answers.put("decision", "agree");
        }
        return answers;
    }

    private static Map<String, Object> match(Asked asked) {
        var service = asked.firstOf("serviceOptions");
        return service == null ? Map.of("noneSuitable", true) : Map.of("serviceId", service, "priority", "routine");
    }

    private static Map<String, Object> appointment(Asked asked) {
        return Map.of(
                "appointmentAt",
                asked.today().plusDays(3) + "T10:00",
                "place",
                "Main office",
                "transportArranged",
                asked.chance(30));
    }

    private static Map<String, Object> outcome(Asked asked) {
        var outcome = asked.chance(60) ? "helped" : asked.chance(60) ? "in-service" : "no-show";
        return Map.of("outcome", outcome, "patientSays", "Was there and is glad of it.", "reportReceived", true);
    }

    private static Map<String, Object> checkIn(Asked asked) {
        var patient = asked.patient();
        if (OutreachAnswers.isSilent(asked) || (patient.has(HARD_TO_REACH) ? asked.chance(50) : asked.chance(8))) {
            return Map.of("reached", "no", "careGoesOn", "here");
        }
        var answers = new HashMap<>(ScoreAnswers.of(asked));
        answers.put("reached", "yes");
        answers.put("channel", asked.chance(70) ? "phone" : "video");
        answers.put("adherence", asked.chance(75) ? "taking" : "sometimes");
        answers.put("minutes", 15 + patient.chance().nextInt(25));
        answers.put("careGoesOn", careGoesOn(asked));
        answers.put("goals", PlanRows.reviewed(asked));
        return answers;
    }

    private static String careGoesOn(Asked asked) {
        var weeks = asked.patient().weeks(asked.now());
        if (asked.patient().has(MOVES_AWAY) && weeks >= 9) {
            return "transferred";
        }
        return "here";
    }

    private static Map<String, Object> conference(Asked asked) {
        return Map.of(
                "attendees", List.of("patient", "care-manager", "psychiatrist", "therapist"),
                "summary", "Goal missed at week 12. Medicine changed, weekly activation sessions added.",
                "treatmentChange", "Second-line antidepressant",
                "goals", PlanRows.kept(asked, "goals"),
                "newActivities",
                        List.of(Map.of(
                                "description", "Behavioural activation, weekly",
                                "owner", "therapist",
                                "dueOn", asked.today().plusWeeks(10).toString())));
    }
}
