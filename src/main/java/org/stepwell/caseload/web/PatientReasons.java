package org.stepwell.caseload.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.stepwell.coordination.Episodes;
import org.stepwell.patient.PatientId;
import org.stepwell.worklist.Explanations;

/** Why the risk, the level of care and the verdict of a person are what they are. */
@Controller
class PatientReasons {

    private final Episodes episodes;
    private final Explanations explanations;

    PatientReasons(Episodes episodes, Explanations explanations) {
        this.episodes = episodes;
        this.explanations = explanations;
    }

    /** Of the open episode, or else the latest one. */
    @GetMapping("/patients/{id:[0-9a-f-]{36}}/reasons")
    String ofPatient(@PathVariable String id, Model model) {
        var latest = episodes.all(PatientId.of(id)).stream().findFirst();
        model.addAttribute(
                "reasons", latest.map(episode -> explanations.of(episode.id())).orElse(List.of()));
        return "worklist/reasons :: reasons";
    }
}
