package org.stepwell.worklist.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.Role;
import org.stepwell.team.WayBack;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;
import org.stepwell.worklist.SavedViews;
import org.stepwell.worklist.Stretch;
import org.stepwell.worklist.TaskFilter;
import org.stepwell.worklist.TaskKind;
import org.stepwell.worklist.TaskList;

/** The list of tasks, its filters and the views people keep of it. */
@Controller
class TaskListPages {

    private final TaskList list;
    private final SavedViews views;
    private final Accounts accounts;

    TaskListPages(TaskList list, SavedViews views, Accounts accounts) {
        this.list = list;
        this.views = views;
        this.accounts = accounts;
    }

    @GetMapping("/")
    String home() {
        return "redirect:/tasks";
    }

    @GetMapping("/tasks")
    String list(@ModelAttribute TaskParams params, Model model) {
        var filter = params.filter();
        var place = filter.due() == null ? null : params.place();
        model.addAttribute("params", params);
        model.addAttribute("filter", filter);
        model.addAttribute("scopes", TaskFilter.Scope.values());
        model.addAttribute("counts", counts());
        model.addAttribute("counted", TaskList.COUNTED);
        model.addAttribute(
                "pages", place == null ? list.pages(filter) : List.of(list.after(filter, filter.due(), place)));
        model.addAttribute("views", views.mine());
        model.addAttribute("digest", filter.scope() == TaskFilter.Scope.MINE ? list.digest() : null);
        options(model);
        return "worklist/tasks";
    }

    @PostMapping("/tasks/views")
    String save(@RequestParam String name, @RequestParam String query, RedirectAttributes flash) {
        try {
            views.save(name, query);
            flash.addFlashAttribute("toast", Words.say("tasks.view.saved", name.strip()));
        } catch (InvalidAnswer refused) {
            flash.addFlashAttribute("toast", refused.getMessage());
        }
        return to(query);
    }

    @PostMapping("/tasks/views/forget")
    String forget(@RequestParam String name, @RequestParam String query, RedirectAttributes flash) {
        views.forget(name);
        flash.addFlashAttribute("toast", Words.say("tasks.view.forgotten", name));
        return to(query);
    }

    /** Back to the list it came from; the query is only ever one of ours. */
    static String to(String query) {
        return new WayBack("/tasks" + (query.isEmpty() ? "" : "?" + query)).or("/tasks");
    }

    /** By the names of the scopes, as the page's expressions know no enum. */
    private Map<String, Integer> counts() {
        return list.counts().entrySet().stream()
                .collect(Collectors.toMap(count -> count.getKey().name(), Map.Entry::getValue));
    }

    private void options(Model model) {
        var kinds = list.kinds();
        model.addAttribute("steps", kinds.stream().collect(toSteps()));
        model.addAttribute(
                "versions",
                kinds.stream().map(TaskKind::version).distinct().sorted().toList());
        model.addAttribute("stretches", Stretch.values());
        model.addAttribute("roles", Role.staff());
        model.addAttribute("managers", accounts.holding(Role.CARE_MANAGER));
        model.addAttribute("colleagues", colleagues());
    }

    /** @return whom a lead can give a task; nobody for anybody else */
    private List<Account> colleagues() {
        var isLead = accounts.current()
                .filter(account -> account.has(Role.SUPERVISOR))
                .isPresent();
        return isLead
                ? Role.staff().stream()
                        .flatMap(role -> accounts.holding(role).stream())
                        .distinct()
                        .sorted(Comparator.comparing(Account::displayName))
                        .toList()
                : List.of();
    }

    /** A step has one name; of several models that share one, any will do. */
    private static Collector<TaskKind, ?, Map<String, String>> toSteps() {
        return Collectors.toMap(TaskKind::step, TaskKind::name, (one, same) -> one, LinkedHashMap::new);
    }
}
