package org.stepwell.notification;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stepwell.patient.ContactChannel;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.Patient;
import org.stepwell.patient.Patients;
import org.stepwell.team.CareTeams;
import org.stepwell.team.Role;

/** Finds out whom a message goes to and where: what the person allows comes first, what is set up second. */
@Component
class Recipients {

    private static final Map<Medium, ContactChannel> AS_SAID =
            Map.of(Medium.TEXT, ContactChannel.TEXT, Medium.EMAIL, ContactChannel.EMAIL);

    private final CareTeams teams;
    private final Patients patients;
    private final NotificationSettings settings;
    private final Set<Medium> setUp;

    Recipients(CareTeams teams, Patients patients, NotificationSettings settings, List<NotificationChannel> channels) {
        this.teams = teams;
        this.patients = patients;
        this.settings = settings;
        this.setUp = channels.stream()
                .filter(NotificationChannel::isSetUp)
                .map(NotificationChannel::medium)
                .collect(Collectors.toUnmodifiableSet());
    }

    Recipient of(EpisodeId episode, Subject subject) {
        var onCall = subject.onCall();
        if (onCall.isPresent()) {
            return onCall(onCall.get());
        }
        return setUp.isEmpty() ? nobody() : person(patients.of(teams.patientOf(episode)), subject);
    }

    /** Where nothing can go, nothing is asked either: a site without channels pays one row a message. */
    private static Recipient nobody() {
        return Recipient.none(NotificationState.NOT_SET_UP, Reason.NO_CHANNEL);
    }

    /** A page names nobody and nothing, whoever reads over the shoulder. */
    private Recipient onCall(Role role) {
        return settings.onCall(role)
                .map(address -> new Recipient.Way(Medium.of(address), address))
                .map(way -> reachable(List.of(way), Locale.ENGLISH, true))
                .orElseGet(() -> Recipient.none(NotificationState.NOT_SET_UP, Reason.NOBODY_ON_CALL));
    }

    private Recipient person(Patient person, Subject subject) {
        if (person.deceased()) {
            return Recipient.none(NotificationState.HELD_BACK, Reason.PERSON_DIED);
        }
        if (person.messages().stopped()) {
            return Recipient.none(NotificationState.HELD_BACK, Reason.UNSUBSCRIBED);
        }
        var allowed = allowed(person);
        if (allowed.isEmpty()) {
            return Recipient.none(NotificationState.HELD_BACK, Reason.NO_MESSAGES_WANTED);
        }
        if (subject == Subject.SIGN_IN_LINK) {
            if (!person.messages().nameSubject()) {
                return Recipient.none(NotificationState.HELD_BACK, Reason.SUBJECT_UNNAMED);
            }
            if (settings.site() == null) {
                return Recipient.none(NotificationState.NOT_SET_UP, Reason.NO_SITE);
            }
        }
        var ways = allowed.stream().flatMap(medium -> way(person, medium)).toList();
        return ways.isEmpty()
                ? Recipient.none(NotificationState.NOT_TOLD, Reason.NO_ADDRESS)
                : reachable(
                        ways,
                        Languages.of(person.preferences().language()),
                        person.messages().nameSubject());
    }

    private Recipient reachable(List<Recipient.Way> ways, Locale language, boolean subjectNamed) {
        var open = ways.stream().filter(way -> setUp.contains(way.medium())).toList();
        return open.isEmpty()
                ? Recipient.none(
                        NotificationState.NOT_SET_UP, ways.get(0).medium().missing())
                : new Recipient(open, language, subjectNamed, null);
    }

    private static List<Medium> allowed(Patient person) {
        var allowed = new ArrayList<Medium>();
        Stream.of(Medium.TEXT, Medium.EMAIL)
                .filter(medium -> person.mayBeSent(AS_SAID.get(medium)))
                .forEach(allowed::add);
        if (person.preferences().contactChannel() == ContactChannel.EMAIL) {
            Collections.reverse(allowed);
        }
        return allowed;
    }

    private static Stream<Recipient.Way> way(Patient person, Medium medium) {
        var address = medium == Medium.EMAIL
                ? person.messages().email()
                : person.demographics().phone();
        return Stream.ofNullable(address)
                .filter(known -> !known.isBlank())
                .map(known -> new Recipient.Way(medium, known));
    }
}
