package org.stepwell.caseload.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.CareTeamMember;
import org.stepwell.teamnote.NoteReaders;
import org.stepwell.teamnote.TeamNote;
import org.stepwell.teamnote.TeamNotes;

/** Reads the notes to the team for the patient page, and remembers that whoever is on the team has seen them. */
@Component
class TeamNotePanel {

    private final TeamNotes notes;
    private final NoteReaders readers;
    private final Accounts accounts;

    TeamNotePanel(TeamNotes notes, NoteReaders readers, Accounts accounts) {
        this.notes = notes;
        this.readers = readers;
        this.accounts = accounts;
    }

    /**
     * A note as the page shows it.
     *
     * @param fresh whether it was written since the reader last looked, by somebody else
     * @param mine whether the reader wrote it, and so may mark it as wrong
     */
    record Row(
            UUID id,
            String author,
            Instant at,
            String text,
            boolean wrong,
            Instant wrongSince,
            boolean fresh,
            boolean mine) {}

    /** Every note, the newest first. */
    record View(List<Row> rows) {

        public long fresh() {
            return rows.stream().filter(Row::fresh).count();
        }

        public int longest() {
            return TeamNotes.LONGEST;
        }
    }

    /** @param team only those on it are told what is new: others look on, and are not waited for */
    View of(PatientId patient, List<CareTeamMember> team) {
        var reader = accounts.current().map(Account::username).orElse("");
        var onTeam = team.stream().map(CareTeamMember::username).anyMatch(reader::equals);
        var since = onTeam ? readers.lastSeen(patient).orElse(Instant.EPOCH) : Instant.MAX;
        var view = new View(
                notes.of(patient).stream().map(note -> row(note, reader, since)).toList());
        if (view.fresh() > 0) {
            readers.seen(patient);
        }
        return view;
    }

    private Row row(TeamNote note, String reader, Instant since) {
        var mine = note.author().equals(reader);
        return new Row(
                note.id(),
                name(note),
                note.writtenAt(),
                note.text(),
                note.isWrong(),
                note.wrongSince(),
                !mine && note.writtenAt().isAfter(since),
                mine);
    }

    private String name(TeamNote note) {
        return accounts.find(note.author()).map(Account::displayName).orElse(note.author());
    }
}
