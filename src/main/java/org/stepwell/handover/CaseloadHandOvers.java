package org.stepwell.handover;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.stepwell.audit.Actor;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.NotPermitted;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Word;
import org.stepwell.workflow.Words;

/** Hands a whole caseload over in one command: each person moves, or does not, in a transaction of their own. */
@Component
public class CaseloadHandOvers {

    private static final Logger log = LoggerFactory.getLogger(CaseloadHandOvers.class);

    private final HandOvers handOvers;
    private final Receivers receivers;
    private final Caseloads caseloads;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;

    CaseloadHandOvers(
            HandOvers handOvers,
            Receivers receivers,
            Caseloads caseloads,
            JdbcTemplate jdbc,
            TransactionTemplate transactions,
            Clock clock) {
        this.handOvers = handOvers;
        this.receivers = receivers;
        this.caseloads = caseloads;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Proposes a hand-over for everybody the care manager has. Whoever is on the way already is left alone, so that the
     * command can be given again after a crash.
     *
     * @return the command, to follow its {@link #progress} by
     */
    public UUID propose(String from, String to, String reason) {
        receivers.requireSupervisor();
        receivers.check(to, from);
        if (reason == null || reason.isBlank()) {
            throw new InvalidAnswer("reason", Words.say("wrong.handover.why-all"));
        }
        var people = caseloads.of(from);
        var command = note(from, to, reason.strip(), people.size());
        people.forEach(episode -> propose(episode, new Proposal(to, reason.strip(), command)));
        return command;
    }

    private void propose(EpisodeId episode, Proposal proposal) {
        try {
            transactions.executeWithoutResult(status -> handOvers.propose(episode, proposal));
        } catch (HandOverRefused alreadyUnderWay) {
            log.info("Episode {} is not handed over a second time", episode);
        } catch (RuntimeException e) {
            // the others still move; the progress shows that one of them is missing
            log.error("Episode {} could not be handed over", episode, e);
        }
    }

    private UUID note(String from, String to, String reason, int people) {
        var id = UUID.randomUUID();
        jdbc.update(
                "insert into caseload_hand_over (id, from_username, to_username, reason, people, proposed_by, proposed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                id,
                from,
                to,
                reason,
                people,
                Actor.current(),
                Timestamp.from(clock.instant()));
        return id;
    }

    /** @return how many people the command was about, and how many stand where; only a supervisor may ask */
    public Progress progress(UUID command) {
        receivers.requireSupervisor();
        var states = new TreeMap<HandOverState, Integer>();
        jdbc.query(
                "select state, count(*) as people from hand_over where caseload_id = ? group by state",
                row -> {
                    states.put(Word.to(HandOverState.class, row.getString("state")), row.getInt("people"));
                },
                command);
        return jdbc
                .query(
                        "select people, from_username, to_username from caseload_hand_over where id = ?",
                        (row, number) -> new Progress(
                                command,
                                receivers.name(row.getString("from_username")),
                                receivers.name(row.getString("to_username")),
                                row.getInt("people"),
                                states),
                        command)
                .stream()
                .findFirst()
                .orElseThrow(NotPermitted::new);
    }

    /** @return the commands whose people have not all arrived, the newest first */
    public List<Progress> underWay() {
        receivers.requireSupervisor();
        return jdbc
                .queryForList(
                        "select c.id from caseload_hand_over c where exists (select 1 from hand_over h where h.caseload_id = c.id"
                                + " and h.state in ('proposed', 'declined', 'moved')) order by c.proposed_at desc limit 20",
                        UUID.class)
                .stream()
                .map(this::progress)
                .toList();
    }

    /** How far a command has come, by names people read. */
    public record Progress(UUID id, String from, String to, int people, Map<HandOverState, Integer> states) {

        /** @return how many are with their new care manager and know it */
        public int done() {
            return states.getOrDefault(HandOverState.DONE, 0);
        }
    }
}
