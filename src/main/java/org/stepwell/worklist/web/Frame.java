package org.stepwell.worklist.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.Action;
import org.stepwell.team.Role;
import org.stepwell.worklist.TaskNews;

/** Tells the frame around every page who is signed in and where they are. */
@ControllerAdvice
class Frame {

    private final Accounts accounts;
    private final TaskNews news;

    Frame(Accounts accounts, TaskNews news) {
        this.accounts = accounts;
        this.news = news;
    }

    /** An error page stands on its own: what failed may be what the frame would ask. Patients and families have another. */
    @ModelAttribute
    void frame(HttpServletRequest request, Model model) {
        model.addAttribute("path", request.getRequestURI());
        model.addAttribute("here", here(request));
        model.addAttribute("heard", news.heard());
        if (request.getDispatcherType() != DispatcherType.ERROR && request.getUserPrincipal() != null) {
            accounts.current()
                    .filter(account -> !account.isPersonal())
                    .map(Me::of)
                    .ifPresent(me -> model.addAttribute("me", me));
        }
    }

    /** @return the address that brings somebody back to what they see; null for the answer to a form */
    private static String here(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return null;
        }
        return request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }

    /** The signed-in person as the frame shows them. */
    record Me(
            String name,
            String initials,
            String roles,
            boolean mayImport,
            boolean mayReview,
            boolean maySupervise,
            boolean maySeeFlow,
            boolean mayOversee,
            boolean mayBreakGlass) {

        static Me of(Account account) {
            return new Me(
                    account.displayName(),
                    initials(account.displayName()),
                    account.roles().stream().sorted().map(Role::title).collect(Collectors.joining(", ")),
                    account.may(Action.TAKE_RECORDS_IN),
                    account.may(Action.REVIEW_CASELOADS),
                    account.may(Action.READ_DASHBOARD),
                    account.may(Action.READ_FLOW),
                    account.may(Action.READ_TRAIL),
                    account.may(Action.BREAK_GLASS));
        }

        private static String initials(String name) {
            return Arrays.stream(name.split(" "))
                    .filter(word -> !word.isEmpty())
                    .map(word -> word.substring(0, 1))
                    .limit(2)
                    .collect(Collectors.joining());
        }
    }
}
