package org.stepwell.caseload.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.stepwell.caseload.PatientRecords;
import org.stepwell.fhir.BundleImport;
import org.stepwell.fhir.BundleRefused;
import org.stepwell.fhir.PatientTaken;
import org.stepwell.workflow.Words;

/** Takes a record from a file and says what became of each part of it. */
@Controller
class ImportPages {

    private final BundleImport bundles;
    private final PatientRecords records;

    ImportPages(BundleImport bundles, PatientRecords records) {
        this.bundles = bundles;
        this.records = records;
    }

    /** What the page says of one patient. */
    record Taken(String id, String name, String fate, Map<String, Integer> told, int news) {}

    @GetMapping("/patients/import")
    String form() {
        return "caseload/import";
    }

    @PostMapping("/patients/import")
    String take(@RequestParam MultipartFile bundle, Model model, HttpServletResponse response) throws IOException {
        try (InputStream content = bundle.getInputStream()) {
            var report = bundles.take(content);
            model.addAttribute("report", report);
            model.addAttribute(
                    "taken", report.patients().stream().map(this::named).toList());
        } catch (BundleRefused refused) {
            // answered here and not by a handler: only so does the page keep the frame with its ways on
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("problems", refused.problems());
        }
        return "caseload/import";
    }

    private Taken named(PatientTaken taken) {
        return new Taken(
                taken.id().toString(),
                records.patient(taken.id()).name(),
                Words.title(taken.fate()),
                taken.told(),
                taken.news());
    }
}
