package org.stepwell.caseload.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.stepwell.consent.Shown;
import org.stepwell.crisis.Crisis;
import org.stepwell.crisis.CrisisRecord;
import org.stepwell.crisis.CrisisRecords;
import org.stepwell.monitoring.CheckIns;
import org.stepwell.monitoring.Contact;
import org.stepwell.patient.EpisodeId;
import org.stepwell.survey.Survey;
import org.stepwell.survey.Surveys;
import org.stepwell.transition.Transition;
import org.stepwell.transition.Transitions;

/** Reads what befell the person in an episode. */
@Component
class CareEvents {

    private final CheckIns contacts;
    private final CrisisRecords crises;
    private final Transitions stays;
    private final Surveys surveys;

    CareEvents(CheckIns contacts, CrisisRecords crises, Transitions stays, Surveys surveys) {
        this.contacts = contacts;
        this.crises = crises;
        this.stays = stays;
        this.surveys = surveys;
    }

    /** Every attempt to reach the person, every crisis, every stay, and every time they were asked how care is. */
    record Befallen(List<Contact> contacts, List<Crisis> crises, List<Transition> stays, List<Survey> surveys) {

        static final Befallen NOTHING = new Befallen(List.of(), List.of(), List.of(), List.of());
    }

    /** A contact itself is told to everybody on the team; of its note, what the reader may be shown. */
    Befallen of(EpisodeId episode, Shown shown) {
        return new Befallen(
                contacts.of(episode).stream()
                        .map(contact -> shown.shows(Items.of(contact)) ? contact : contact.withoutNote())
                        .toList(),
                crises.of(episode).stream().map(CrisisRecord::crisis).toList(),
                stays.of(episode),
                surveys.of(episode));
    }
}
