package org.stepwell.teamnote;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.consent.Sensitivity;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.Action;
import org.stepwell.team.Changes;
import org.stepwell.team.NotPermitted;
import org.stepwell.team.Reads;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;

/** Keeps what the team tells each other about a person; the person's own side neither reads nor writes it. */
@Service
public class TeamNotes {

    /** In characters. */
    public static final int LONGEST = 2000;

    private final TeamNoteRepository notes;
    private final Accounts accounts;
    private final Clock clock;

    TeamNotes(TeamNoteRepository notes, Accounts accounts, Clock clock) {
        this.notes = notes;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Keeps the note under the name of whoever is signed in; throws {@link InvalidAnswer} at {@code text}. */
    @Changes(value = "team note", by = Action.WRITE_TO_TEAM)
    public TeamNote write(PatientId patient, String text) {
        return write(patient, text, null);
    }

    /** The same, held as closely as its author says; null leaves that to the rules. */
    @Changes(value = "team note", by = Action.WRITE_TO_TEAM)
    public TeamNote write(PatientId patient, String text, Sensitivity held) {
        requireStaff();
        // A browser sends each end of a line as two characters and counts it as one.
        var written = text.replace("\r\n", "\n").strip();
        if (written.isEmpty()) {
            throw new InvalidAnswer("text", Words.say("wrong.teamnote.text"));
        }
        if (written.length() > LONGEST) {
            throw new InvalidAnswer("text", Words.say("wrong.teamnote.longest", LONGEST, written.length()));
        }
        return notes.save(TeamNote.written(patient, written, held, Actor.current(), clock.instant()));
    }

    /**
     * Marks a note as wrong; it stays readable, and one marked already stays as it is.
     *
     * @throws NotPermitted when there is no such note about this person, or somebody else wrote it
     */
    @Changes(value = "team note", by = Action.WRITE_TO_TEAM)
    public void markWrong(PatientId patient, UUID id) {
        requireStaff();
        var note = notes.findByIdAndPatientId(id, patient)
                .filter(one -> one.author().equals(Actor.current()))
                .orElseThrow(NotPermitted::new);
        if (!note.isWrong()) {
            notes.save(note.wrong(clock.instant()));
        }
    }

    /** @return every note about the person, the newest first */
    @Reads("team notes")
    public List<TeamNote> of(PatientId patient) {
        requireStaff();
        return notes.findByPatientIdOrderByWrittenAtDesc(patient);
    }

    private void requireStaff() {
        if (accounts.current().filter(Account::isPersonal).isPresent()) {
            throw new NotPermitted();
        }
    }
}
