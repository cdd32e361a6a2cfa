package org.stepwell.notification;

import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.stepwell.Secrets;
import org.stepwell.audit.Actor;
import org.stepwell.careplan.CarePlanPublished;
import org.stepwell.coordination.Enrolment;
import org.stepwell.patient.ContactChannel;
import org.stepwell.patient.Demographics;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.Gender;
import org.stepwell.patient.MessageWishes;
import org.stepwell.patient.PatientId;
import org.stepwell.patient.Patients;
import org.stepwell.patient.Preferences;
import org.stepwell.workflow.Walk;

/** One invented person in care who hears from us, by an address and a number that stand nowhere else. */
@Component
@Scope("prototype")
public class Addressee {

    public static final String PHONE = "+1 555 010 0123";

    private final Walk walk;
    private final Parts parts;
    private final Secrets secrets;
    private EpisodeId episode;
    private PatientId patient;

    /** Where messages come from and leave their traces. */
    @Component
    record Parts(Patients patients, Enrolment enrolment, Notifications notifications, ApplicationEventPublisher news) {}

    Addressee(Walk walk, Parts parts, Secrets secrets) {
        this.walk = walk;
        this.parts = parts;
        this.secrets = secrets;
    }

    /** Enrols somebody who speaks this language and wants this. */
    public Addressee speaking(String language, MessageWishes wishes) {
        var person = new Demographics("Invented", "Robin", null, Gender.OTHER, false, null, PHONE, null);
        patient = parts.patients()
                .register(person, Preferences.speaking(language), Set.of())
                .id();
        episode = parts.enrolment().enrol(patient).id();
        return wishes(wishes);
    }

    /** The same for somebody others have enrolled, who is found by their episode. */
    public Addressee is(EpisodeId other, PatientId who, MessageWishes wishes) {
        episode = other;
        patient = who;
        return wishes(wishes);
    }

    public Addressee wishes(MessageWishes wishes) {
        parts.patients().updateMessages(patient, wishes);
        return this;
    }

    public Addressee prefers(ContactChannel channel) {
        parts.patients()
                .updatePreferences(patient, new Preferences(null, false, null, channel, null, null, null, null));
        return this;
    }

    /** A new version of their plan comes into force. */
    public UUID planPublished() {
        var plan = UUID.randomUUID();
        planPublished(plan);
        return plan;
    }

    public void planPublished(UUID plan) {
        walk.as(CARE_MANAGER, () -> {
            parts.news().publishEvent(new CarePlanPublished(episode, plan, 1, List.of()));
            return plan;
        });
    }

    public void runDue() {
        walk.runDue(key());
    }

    public String email() {
        return secrets.words().get(0) + "@example.org";
    }

    public MessageWishes byEmail() {
        return new MessageWishes(email(), false, true, false, false);
    }

    public Notification message() {
        return messages().get(0);
    }

    public List<Notification> messages() {
        return Actor.asSystem("test", () -> parts.notifications().of(episode));
    }

    /** @return every table that holds the address */
    public List<String> tablesWithAddress() {
        return secrets.tables();
    }

    public EpisodeId episode() {
        return episode;
    }

    public PatientId patient() {
        return patient;
    }

    public String key() {
        return episode.toString();
    }
}
