package org.stepwell.emergency;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;
import org.stepwell.team.PatientAccess;
import org.stepwell.team.Refusals;

/**
 * Finds the one person somebody names in an emergency, who is or was in care here and whose record is closed to them. What
 * finds nobody tells nothing: not whether there is none, or several, or one whose record is theirs anyway. Each such try is
 * in the trail, without what was typed.
 */
@Component
class FindInEmergency {

    static final String WHAT = "emergency access";

    private static final int TRIES = 5;
    private static final Duration REMEMBERED = Duration.ofHours(1);

    private static final String NAMED = """
            select p.id, t.episode_id from patient p
              join lateral (select episode_id from care_team where patient_id = p.id
                             order by dissolved_at desc nulls first, formed_at desc limit 1) t on true
             where case when cast(:number as text) is null
                        then lower(p.family) = lower(:family) and p.birth_date = :born
                        else exists (select 1 from patient_identifier i
                                      where i.patient_id = p.id and i.value = :number) end
             limit 2""";

    private static final String MISSED = """
            select count(*) from audit_event
             where actor = ? and at > ? and action = 'deny' and what = ? and patient_id is null""";

    private final JdbcClient jdbc;
    private final PatientAccess access;
    private final Refusals refusals;
    private final Clock clock;

    FindInEmergency(JdbcClient jdbc, PatientAccess access, Refusals refusals, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** Somebody in care here, and the episode of theirs that is open or was last. */
    record Found(PatientId patient, EpisodeId episode) {}

    /** @throws TooManyTries after five in an hour that found nobody */
    Optional<Found> find(EmergencyCall call) {
        oneAtATime();
        if (missed() >= TRIES) {
            throw new TooManyTries();
        }
        var named = jdbc.sql(NAMED)
                .param("number", call.number())
                .param("family", call.family())
                .param("born", call.born())
                .query((row, number) -> new Found(
                        new PatientId(row.getObject("id", UUID.class)),
                        new EpisodeId(row.getObject("episode_id", UUID.class))))
                .list();
        var found = Optional.of(named)
                .filter(all -> all.size() == 1)
                .map(all -> all.get(0))
                .filter(one -> !access.permits(one.patient()));
        if (found.isEmpty()) {
            refusals.note(Actor.current(), WHAT);
        }
        return found;
    }

    /** Nobody gets more tries by making them at once. */
    private void oneAtATime() {
        jdbc.sql("select 1 from account where username = ? for update")
                .param(Actor.current())
                .query()
                .singleValue();
    }

    private int missed() {
        return jdbc.sql(MISSED)
                .params(Actor.current(), Timestamp.from(clock.instant().minus(REMEMBERED)), WHAT)
                .query(Integer.class)
                .single();
    }
}
