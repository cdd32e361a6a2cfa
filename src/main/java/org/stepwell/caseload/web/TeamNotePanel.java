package org.stepwell.caseload.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stepwell.consent.Sensitivity;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.CareTeamMember;
import org.stepwell.teamnote.NoteReaders;
import org.stepwell.teamnote.TeamNote;
import org.stepwell.teamnote.TeamNotes;

/** Reads the notes to the team for the patient page, and remembers that whoever is on the team has seen them. */
@Component
class TeamNotePanel {

    private static final List<Sensitivity> CLASSES = Arrays.stream(Sensitivity.values())
            .filter(one -> one != Sensitivity.SUD_PART_2)
            .toList();

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
     * @param held how closely it is held, in words; empty for what is held like most of the record
     */
    record Row(
            UUID id,
            String author,
            Instant at,
            String text,
            boolean wrong,
            Instant wrongSince,
            boolean fresh,
            boolean mine,
            String held) {}

    /** Every note, the newest first. */
    record View(List<Row> rows) {

        public long fresh() {
            return rows.stream().filter(Row::fresh).count();
        }

        /** @return what the writer may hold it as: Part 2 is for the record to say */
        public List<Sensitivity> classes() {
            return CLASSES;
        }

        public int longest() {
            return TeamNotes.LONGEST;
        }
    }

    /** @param team only those on it are told what is new: others look on, and are not waited for */
    View of(Person person, List<CareTeamMember> team) {
        var patient = person.patient().id();
        var reader = accounts.current().map(Account::username).orElse("");
        var onTeam = team.stream().map(CareTeamMember::username).anyMatch(reader::equals);
        var since = onTeam ? readers.lastSeen(patient).orElse(Instant.EPOCH) : Instant.MAX;
        var view = new View(person.shown().of(notes.of(patient), Items::of).stream()
                .map(note -> row(note, reader, since, person.shown().label(Items.of(note))))
                .toList());
        if (view.fresh() > 0) {
            readers.seen(patient);
        }
        return view;
    }

    private Row row(TeamNote note, String reader, Instant since, String held) {
        var mine = note.author().equals(reader);
        return new Row(
                note.id(),
                name(note),
                note.writtenAt(),
                note.text(),
                note.isWrong(),
                note.wrongSince(),
                !mine && note.writtenAt().isAfter(since),
                mine,
                held);
    }

    private String name(TeamNote note) {
        return accounts.find(note.author()).map(Account::displayName).orElse(note.author());
    }
}
