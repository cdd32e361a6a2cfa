package org.stepwell.worklist.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.stepwell.worklist.WorkTask;

/** The tasks of one stretch of time, most pressing first. */
record TaskGroup(Stretch stretch, List<WorkTask> tasks) {

    /** How soon something is due, or that it comes before all that is. */
    enum Stretch {
        URGENT("Act now"),
        OVERDUE("Overdue"),
        TODAY("Today"),
        THIS_WEEK("Next 7 days"),
        LATER("Later");

        private final String title;

        Stretch(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        private static Stretch of(WorkTask task, When when) {
            if (task.isUrgent()) {
                return URGENT;
            }
            if (task.dueAt() == null) {
                return LATER;
            }
            if (when.isPast(task.dueAt())) {
                return OVERDUE;
            }
            var days = when.daysUntil(task.dueAt());
            return days == 0 ? TODAY : days <= When.NEAR_DAYS ? THIS_WEEK : LATER;
        }
    }

    /** @return only the stretches something falls into, the order within each kept */
    static List<TaskGroup> of(List<WorkTask> tasks, When when) {
        var groups = new EnumMap<Stretch, List<WorkTask>>(Stretch.class);
        tasks.forEach(task -> groups.computeIfAbsent(Stretch.of(task, when), stretch -> new ArrayList<>())
                .add(task));
        return groups.entrySet().stream()
                .map(group -> new TaskGroup(group.getKey(), group.getValue()))
                .toList();
    }
}
