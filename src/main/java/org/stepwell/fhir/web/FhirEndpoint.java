package org.stepwell.fhir.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.stepwell.audit.Actor;
import org.stepwell.fhir.BundleImport;
import org.stepwell.fhir.BundleRefused;
import org.stepwell.fhir.Problem;
import org.stepwell.team.Refusals;

/** Where other systems post their bundles; every answer, refusals too, is a FHIR resource. */
@RestController
class FhirEndpoint {

    private static final String R4 = "4.0";
    private static final List<MediaType> TAKEN = List.of(Outcomes.FHIR_JSON, MediaType.APPLICATION_JSON);

    private final BundleImport bundles;
    private final Outcomes outcomes;
    private final Refusals refusals;

    FhirEndpoint(BundleImport bundles, Outcomes outcomes, Refusals refusals) {
        this.bundles = bundles;
        this.outcomes = outcomes;
        this.refusals = refusals;
    }

    @PostMapping("/fhir")
    ResponseEntity<String> take(HttpServletRequest request) throws IOException {
        if (!isFhirR4(request.getContentType())) {
            return refusal(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    new Problem(Problem.Kind.NOT_SUPPORTED, "Bundle", "must be posted as application/fhir+json, R4"));
        }
        return answer(HttpStatus.OK, outcomes.of(bundles.take(request.getInputStream())));
    }

    @ExceptionHandler
    ResponseEntity<String> refuse(BundleRefused refused) {
        var status =
                switch (refused.reason()) {
                    case NOT_A_BUNDLE -> HttpStatus.BAD_REQUEST;
                    case TOO_LARGE -> HttpStatus.PAYLOAD_TOO_LARGE;
                    case NOT_ACCEPTABLE -> HttpStatus.UNPROCESSABLE_ENTITY;
                    case NOT_YOURS -> HttpStatus.FORBIDDEN;
                };
        return answer(status, outcomes.of(refused.problems()));
    }

    @ExceptionHandler
    ResponseEntity<String> refuse(AccessDeniedException denied) {
        refusals.note(Actor.current(), "page /fhir");
        return refusal(
                HttpStatus.FORBIDDEN,
                new Problem(Problem.Kind.FORBIDDEN, "Bundle", "is not taken from somebody in your role"));
    }

    private static boolean isFhirR4(String contentType) {
        try {
            var type = MediaType.parseMediaType(String.valueOf(contentType));
            var version = type.getParameter("fhirVersion");
            return TAKEN.stream().anyMatch(taken -> taken.equalsTypeAndSubtype(type))
                    && (version == null || version.startsWith(R4));
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }

    private ResponseEntity<String> refusal(HttpStatus status, Problem problem) {
        return answer(status, outcomes.of(List.of(problem)));
    }

    private static ResponseEntity<String> answer(HttpStatus status, String resource) {
        return ResponseEntity.status(status).contentType(Outcomes.FHIR_JSON).body(resource);
    }
}
