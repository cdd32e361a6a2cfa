package org.stepwell.caseload.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.stepwell.caseload.ReviewList;
import org.stepwell.review.WeeklyReview;

/** The list that a psychiatric consultant and a care manager go through together once a week. */
@Controller
class ReviewPages {

    private final ReviewList list;
    private final WeeklyReview weekly;

    ReviewPages(ReviewList list, WeeklyReview weekly) {
        this.list = list;
        this.weekly = weekly;
    }

    @GetMapping("/review")
    String list(Model model) {
        model.addAttribute("week", weekly.week());
        model.addAttribute("lines", list.thisWeek());
        return "caseload/review";
    }
}
