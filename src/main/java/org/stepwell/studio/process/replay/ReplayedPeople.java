package org.stepwell.studio.process.replay;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.audit.AuditAction;
import org.stepwell.audit.AuditTrail;
import org.stepwell.patient.PatientId;
import org.stepwell.studio.replay.RuleReplay;
import org.stepwell.team.Accounts;
import org.stepwell.team.Action;
import org.stepwell.team.NotPermitted;
import org.stepwell.team.PatientAccess;
import org.stepwell.team.Role;

/** Whose verdict would change: by name for whoever may open their records, and to nobody else. */
@Service
public class ReplayedPeople {

    private final Replays replays;
    private final Accounts accounts;
    private final PatientAccess access;
    private final AuditTrail audit;
    private final JdbcClient jdbc;

    ReplayedPeople(Replays replays, Accounts accounts, PatientAccess access, AuditTrail audit, JdbcClient jdbc) {
        this.replays = replays;
        this.accounts = accounts;
        this.access = access;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    /** A person with the name people read. */
    public record Person(PatientId id, String name) {}

    /**
     * Those of a cell whose records the signed-in person may open, by name.
     *
     * @param others how many more there are
     */
    public record Seen(RuleReplay.Cell cell, List<Person> people, int others) {}

    /** @return whether the signed-in person has to do with people at all: an analyst who is nothing else has not */
    public boolean mayBeNamed() {
        return accounts.currentFor(Action.READ_MODELS).roles().stream().anyMatch(role -> role != Role.ANALYST);
    }

    /**
     * @param change the place among the changes, from 0
     * @throws NotPermitted for one that is not there
     */
    @Transactional
    public Seen of(UUID replay, int change) {
        var cell = replays.find(replay)
                .filter(one -> mayBeNamed() && one.rule() != null)
                .flatMap(one -> one.rule().changes().skip(change).findFirst())
                .orElseThrow(NotPermitted::new);
        var seen = cell.patients().stream()
                .map(PatientId::new)
                .filter(access::permits)
                .toList();
        audit.record(AuditAction.LIST, seen, "replay");
        return new Seen(cell, named(seen), cell.people() - seen.size());
    }

    private List<Person> named(List<PatientId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select id, given || ' ' || family as name from patient where id in (:ids)"
                                + " order by family, given, id")
                        .param("ids", ids.stream().map(PatientId::value).toList())
                        .query((row, number) ->
                                new Person(new PatientId(row.getObject("id", UUID.class)), row.getString("name")))
                        .list();
    }
}
