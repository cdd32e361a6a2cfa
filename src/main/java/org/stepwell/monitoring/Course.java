package org.stepwell.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.stepwell.assessment.Score;
import org.stepwell.assessment.SuicideScreen;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Phase;
import org.stepwell.workflow.ClinicTime;

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

    /** @return the contact that is judged: one that nobody had planned asks for nothing that a rule reads */
    Optional<Contact> lastCheckIn() {
        return contacts.stream().filter(Contact::checkIn).reduce((earlier, later) -> later);
    }

    /** @return whether the newest check-in reached nobody, and nobody has reached the person since */
    boolean owesCheckIn() {
        return lastCheckIn()
                .filter(missed -> lastReached()
                        .filter(reached -> !reached.madeAt().isBefore(missed.madeAt()))
                        .isEmpty())
                .isPresent();
    }

    Optional<Contact> lastReached() {
        var latestFirst = new ArrayList<>(contacts);
        Collections.reverse(latestFirst);
        return latestFirst.stream().filter(Contact::reached).findFirst();
    }

    /** @return whether the newest attempt succeeded; before the first one, yes */
    boolean reached() {
        return contacts.isEmpty() || contacts.get(contacts.size() - 1).reached();
    }

    /** @return the PHQ-9 taken at the newest check-in */
    Optional<Score> newPhq9() {
        return lastCheckIn().flatMap(contact -> phq9.stream()
                .filter(score -> score.id().equals(contact.phq9Id()))
                .findFirst());
    }

    /** @return item 9 of the newest check-in's PHQ-9; only an answer to it can change the risk */
    Optional<Integer> newHarmItem() {
        return newPhq9().flatMap(Score::harmItem);
    }

    /** @return item 9 of the PHQ-9 before the newest check-in's */
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
                .orElseGet(() ->
                        episode.enrolledOn().atStartOfDay(ClinicTime.zone()).toInstant());
    }

    int weeksInCare() {
        return weeksSince(episode.enrolledOn());
    }

    int weeksOfTreatment() {
        return weeksSince(LocalDate.ofInstant(treatmentSince(), ClinicTime.zone()));
    }

    int weeksTargetHeld() {
        return depression().weeksTargetHeld(episode.phaseSince());
    }

    /** @return how many check-ins reached the person since relapse prevention began */
    int relapseContacts() {
        return episode.phase() == Phase.RELAPSE_PREVENTION
                ? (int) contacts.stream()
                        .filter(contact -> contact.checkIn() && contact.reached())
                        .filter(contact -> contact.madeAt().isAfter(episode.phaseSince()))
                        .count()
                : 0;
    }

    boolean consulted() {
        return consultations.stream().anyMatch(given -> !given.givenAt().isBefore(treatmentSince()));
    }

    /** @return whether the person, or the psychiatrist since the last verdict, asks for another treatment */
    boolean wantsChange() {
        return lastCheckIn().map(Contact::wantsChange).orElse(false)
                || consultations.stream()
                        .filter(given -> !given.givenAt().isBefore(lastJudgedAt()))
                        .anyMatch(Consultation::changeTreatment);
    }

    boolean leaving() {
        return lastCheckIn().map(Contact::isFarewell).orElse(false);
    }

    private Instant lastJudgedAt() {
        return verdicts.isEmpty()
                ? Instant.EPOCH
                : verdicts.get(verdicts.size() - 1).judgedAt();
    }

    private int weeksSince(LocalDate day) {
        return (int) ChronoUnit.WEEKS.between(day, LocalDate.ofInstant(now, ClinicTime.zone()));
    }
}
