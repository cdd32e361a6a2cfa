package org.stepwell.assessment.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stepwell.coordination.Episodes;
import org.stepwell.patient.ContactChannel;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.Patients;
import org.stepwell.workflow.FormData;

/** The form assess-wellbeing: begins with the preferences we already know, so that nobody is asked twice. */
@Component
class WellbeingForm implements FormData {

    private final Episodes episodes;
    private final Patients patients;

    WellbeingForm(Episodes episodes, Patients patients) {
        this.episodes = episodes;
        this.patients = patients;
    }

    @Override
    public String form() {
        return "assess-wellbeing";
    }

    @Override
    public Map<String, Object> data(EpisodeId episode, String taskId, Map<String, Object> variables) {
        var known = patients.of(episodes.of(episode).patientId()).preferences();
        var data = new HashMap<String, Object>();
        data.put("language", known.language());
        data.put("interpreterNeeded", known.interpreterNeeded());
        data.put("pronouns", known.pronouns());
        data.put(
                "contactChannel",
                Optional.ofNullable(known.contactChannel())
                        .map(ContactChannel::key)
                        .orElse(null));
        data.put("culture", known.culture());
        data.put("accessibility", known.accessibility());
        data.put("strengths", known.strengths());
        data.put("whatMattersMost", known.whatMattersMost());
        data.values().removeIf(java.util.Objects::isNull);
        return data;
    }
}
