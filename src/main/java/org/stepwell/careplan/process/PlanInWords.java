package org.stepwell.careplan.process;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.stepwell.careplan.Activity;
import org.stepwell.careplan.CarePlan;
import org.stepwell.careplan.Goal;
import org.stepwell.careplan.Measure;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.workflow.FormText;

/** Reads a plan out in plain words, marked up as the text of a form. */
@Component
class PlanInWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Accounts accounts;

    PlanInWords(Accounts accounts) {
        this.accounts = accounts;
    }

    String read(CarePlan plan) {
        return section("Goals", plan.goals(), PlanInWords::goal)
                + section("Who does what", plan.activities(), this::activity);
    }

    private static <T> String section(String title, List<T> items, Function<T, String> words) {
        var lines = items.isEmpty()
                ? "Nothing yet."
                : FormText.list(items.stream().map(words).toList());
        return "### " + title + "\n" + lines + "\n\n";
    }

    private static String goal(Goal goal) {
        return goal.description() + measure(goal) + by(goal.dueOn());
    }

    private static String measure(Goal goal) {
        var from = goal.baseline() == null ? "" : " from " + goal.baseline();
        var to = goal.target() == null ? "" : " to " + goal.target();
        return goal.measure() == Measure.OTHER && from.isEmpty() && to.isEmpty()
                ? ""
                : " (" + goal.measure().title() + from + to + ")";
    }

    private String activity(Activity activity) {
        var referral = activity.referral() ? " (with a referral)" : "";
        return owner(activity) + ": " + activity.description() + referral + by(activity.dueOn());
    }

    private String owner(Activity activity) {
        if (activity.ownerRole() == null) {
            return "Nobody yet";
        }
        var name =
                accounts.find(activity.owner() == null ? "" : activity.owner()).map(Account::displayName);
        return activity.ownerRole().title() + name.map(known -> ", " + known).orElse("");
    }

    private static String by(LocalDate day) {
        return day == null ? "" : ", by " + day.format(DAY);
    }
}
