package org.stepwell.insurance.process;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.stepwell.insurance.Authorization;
import org.stepwell.insurance.Authorizations;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.FormData;

/** What a form says of an authorisation: why it is asked, of whom, and when it was. */
record AuthorizationInWords(String form, Authorizations authorizations, ZoneId zone) implements FormData {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    @Override
    public Map<String, Object> data(EpisodeId episode, String taskId, Map<String, Object> variables) {
        var asked = authorizations.current(episode, PriorAuthorizationProcess.about(variables));
        var data = new HashMap<String, Object>();
        data.put("authorization", inWords(asked));
        asked.reference().ifPresent(number -> data.put("reference", number));
        return data;
    }

    private String inWords(Authorization asked) {
        var lines = new ArrayList<String>();
        lines.add(asked.why().words());
        asked.payer().ifPresent(payer -> lines.add("Payer: " + payer.replace('-', ' ')));
        asked.requestedAt()
                .ifPresent(at -> lines.add(
                        "The request went out on " + DAY.format(at.atZone(zone)) + " and has no answer yet."));
        return String.join("\n\n", lines);
    }
}
