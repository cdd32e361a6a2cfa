package org.stepwell.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.stepwell.assessment.Score;
import org.stepwell.assessment.SuicideScreen;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Phase;

/** An episode's course of treatment: everything the rules on pace and progress look at, oldest first. */
record Course(
        Episode episode,
        List<Score> phq9,
        List<Contact> contacts,
        List<Verdict> verdicts,
        List<Consultation> consultations,
        Instant now) {

    Depression depression() {
        return Depression.of(phq9);
    }

    Optional<Contact> lastContact() {
        return contacts.isEmpty() ? Optional.empty() : Optional.of(contacts.get(contacts.size() - 1));
    }

    Optional<Contact> lastReached() {
        var latestFirst = new ArrayList<>(contacts);
        Collections.reverse(latestFirst);
        return latestFirst.stream().filter(Contact::reached).findFirst();
    }

    /** @return whether the newest attempt succeeded; before the first one, yes */
    boolean reached() {
        return lastContact().map(Contact::reached).orElse(true);
    }

    /** @return the PHQ-9 taken at the newest contact */
    Optional<Score> newPhq9() {
        return lastContact().flatMap(contact -> phq9.stream()
                .filter(score -> score.id().equals(contact.phq9Id()))
                .findFirst());
    }

    /** @return item 9 of the newest contact's PHQ-9; only an answer to it can change the risk */
    Optional<Integer> newHarmItem() {
        return newPhq9().flatMap(Score::harmItem);
    }

    /** @return item 9 of the PHQ-9 before the newest contact's */
    Optional<Integer> harmItemBefore() {
        var newest = newPhq9().map(Score::id);
        return phq9.stream()
                .filter(score -> newest.filter(score.id()::equals).isEmpty())
                .reduce((earlier, later) -> later)
                .flatMap(Score::harmItem);
    }

    SuicideScreen newSuicideScreen() {
        return newPhq9().map(Score::suicideScreen).orElse(SuicideScreen.NONE);
    }

    /** @return when the present treatment began: at enrolment, or when the plan last had to change */
    Instant treatmentSince() {
        return verdicts.stream()
                .filter(verdict -> verdict.judged().changesPlan())
                .map(Verdict::judgedAt)
                .reduce((earlier, later) -> later)
                .orElseGet(
                        () -> episode.enrolledOn().atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    int weeksInCare() {
        return weeksSince(episode.enrolledOn());
    }

    int weeksOfTreatment() {
        return weeksSince(LocalDate.ofInstant(treatmentSince(), ZoneOffset.UTC));
    }

    int weeksTargetHeld() {
        return depression().weeksTargetHeld(episode.phaseSince());
    }

    /** @return how often the person was reached since relapse prevention began */
    int relapseContacts() {
        return episode.phase() == Phase.RELAPSE_PREVENTION
                ? (int) contacts.stream()
                        .filter(contact -> contact.reached() && contact.madeAt().isAfter(episode.phaseSince()))
                        .count()
                : 0;
    }

    boolean consulted() {
        return consultations.stream().anyMatch(given -> !given.givenAt().isBefore(treatmentSince()));
    }

    /** @return whether the person, or the psychiatrist since the last verdict, asks for another treatment */
    boolean wantsChange() {
        return lastContact().map(Contact::wantsChange).orElse(false)
                || consultations.stream()
                        .filter(given -> !given.givenAt().isBefore(lastJudgedAt()))
                        .anyMatch(Consultation::changeTreatment);
    }

    boolean leaving() {
        return lastContact().map(Contact::isFarewell).orElse(false);
    }

    private Instant lastJudgedAt() {
        return verdicts.isEmpty()
                ? Instant.EPOCH
                : verdicts.get(verdicts.size() - 1).judgedAt();
    }

    private int weeksSince(LocalDate day) {
        return (int) ChronoUnit.WEEKS.between(day, LocalDate.ofInstant(now, ZoneOffset.UTC));
    }
}
