package org.stepwell.report.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.stepwell.report.ReportedMonths;
import org.stepwell.report.Standing;

/** The report of a month: which there are, and each as a document. */
@Controller
class ReportPages {

    private static final String PAGE = "/dashboard/reports";

    private final ReportedMonths months;
    private final ReportPaper paper;

    ReportPages(ReportedMonths months, ReportPaper paper) {
        this.months = months;
        this.paper = paper;
    }

    @GetMapping(PAGE)
    String choose(@RequestParam(required = false) String month, Model model) {
        var chosen = chosen(month);
        model.addAttribute("months", months.all());
        model.addAttribute("chosen", chosen);
        model.addAttribute("standing", chosen == null ? Standing.UNREADABLE : months.standing(chosen));
        model.addAttribute(
                "countedAt", chosen == null ? null : months.countedAt(chosen).orElse(null));
        return "report/months";
    }

    @PostMapping(PAGE + "/count")
    String count(@RequestParam(required = false) String month) {
        var chosen = chosen(month);
        if (chosen == null) {
            return "redirect:" + PAGE + "?month=unreadable";
        }
        var standing = months.standing(chosen);
        if (standing == Standing.READY || standing == Standing.NOT_COUNTED) {
            months.count(chosen);
        }
        return "redirect:" + PAGE + "?month=" + chosen;
    }

    /** A month without a report is answered by the page, which says why. */
    @GetMapping(PAGE + "/monthly.pdf")
    ResponseEntity<byte[]> pdf(
            @RequestParam(required = false) String month, @RequestParam(defaultValue = "false") boolean download) {
        var chosen = chosen(month);
        if (chosen == null || months.standing(chosen) != Standing.READY) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .header(HttpHeaders.LOCATION, PAGE + "?month=" + (chosen == null ? "unreadable" : chosen))
                    .build();
        }
        var way = download ? ContentDisposition.attachment() : ContentDisposition.inline();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        way.filename("report-" + chosen + ".pdf").build().toString())
                .body(paper.of(chosen));
    }

    /** @return the last whole month unless one was asked for; null for what is no month */
    private YearMonth chosen(String month) {
        var last = months.last();
        try {
            return StringUtils.hasText(month) ? YearMonth.parse(month) : last;
        } catch (DateTimeException noMonth) {
            return null;
        }
    }
}
