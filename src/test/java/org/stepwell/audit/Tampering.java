package org.stepwell.audit;

import java.util.List;
import java.util.Random;
import org.springframework.jdbc.core.JdbcTemplate;

/** What somebody with every right on the database might do to hide something, each at a place of chance. */
class Tampering {

    private final JdbcTemplate jdbc;
    private final Random chance;
    private final int last = SealedCopy.STRETCHES * SealedCopy.ROWS;

    Tampering(JdbcTemplate jdbc, Random chance) {
        this.jdbc = jdbc;
        this.chance = chance;
    }

    /** @return ways that the chain itself gives away */
    List<Runnable> ways() {
        return List.of(
                () -> event("delete from audit_event"),
                () -> event("update audit_event set actor = 'somebody-else'"),
                () -> event("update audit_event set at = at - interval '1 second'"),
                () -> event("update audit_event set patient_id = gen_random_uuid()"),
                () -> event("update audit_event set what = what || ' '"),
                () -> event("update audit_event set action = 'list'"),
                () -> event("update audit_event set about = coalesce(about, '') || 'x'"),
                () -> event("update audit_event set reason = 'consented'"),
                () -> link("update audit_link set event_id = -event_id"),
                this::removeRowAndLink,
                this::swapRows,
                this::swapMoments,
                this::addRow,
                this::addRowAndLink,
                () -> link("update audit_link set hash = sha256('x')"),
                () -> link("delete from audit_link"),
                () -> seal("delete from audit_seal"),
                () -> seal("update audit_seal set sealed_at = sealed_at - interval '1 day'"),
                () -> seal("update audit_seal set row_hash = sha256('x')"),
                () -> seal("update audit_seal set hash = sha256('x')"),
                () -> seal("update audit_seal set last_position = last_position - 1"),
                () -> seal("update audit_seal set latest_at = latest_at - interval '7 years'"),
                this::removeStretch,
                this::removeStretchAsIfOld);
    }

    /** Cuts off the end, which looks as if it never had been; only what is known outside gives it away. */
    void cutOff() {
        var from = 1 + chance.nextInt(SealedCopy.STRETCHES);
        var position = (from - 1) * SealedCopy.ROWS + 1;
        jdbc.update(
                "delete from audit_event where id in (select event_id from audit_link where position >= ?)", position);
        jdbc.update("delete from audit_link where position >= ?", position);
        jdbc.update("delete from audit_seal where number >= ?", from);
    }

    private void event(String change) {
        jdbc.update(change + " where id = (select event_id from audit_link where position = ?)", row());
    }

    private void link(String change) {
        jdbc.update(change + " where position = ?", row());
    }

    private void seal(String change) {
        jdbc.update(change + " where number = ?", stretch());
    }

    private void removeRowAndLink() {
        var row = row();
        jdbc.update("delete from audit_event where id = (select event_id from audit_link where position = ?)", row);
        jdbc.update("delete from audit_link where position = ?", row);
    }

    private void swapRows() {
        var one = row();
        var other = 1 + one % last;
        jdbc.update("update audit_link set event_id = -event_id where position in (?, ?)", one, other);
        jdbc.update(
                "update audit_link l set event_id = -o.event_id from audit_link o"
                        + " where l.position in (?, ?) and o.position = ? + ? - l.position",
                one,
                other,
                one,
                other);
    }

    private void swapMoments() {
        var one = row();
        jdbc.update(
                "update audit_event set at = at + interval '1 microsecond' * (case position when ? then 1 else -1 end)"
                        + " from audit_link where event_id = id and position in (?, ?)",
                one,
                one,
                1 + one % last);
    }

    /** As if it had been written long before. */
    private void addRow() {
        jdbc.update("insert into audit_event (at, actor, action, what, written_by)"
                + " select at, 'nobody', 'read', 'care plan', written_by from audit_event order by id limit 1");
    }

    private void addRowAndLink() {
        addRow();
        var row = row();
        jdbc.update("update audit_link set position = position + 1000000 where position >= ?", row);
        jdbc.update("update audit_link set position = position - 999999 where position > 1000000");
        jdbc.update("insert into audit_link select ?, max(id), sha256('x') from audit_event", row);
        jdbc.update("update audit_seal set last_position = last_position + 1 where last_position >= ?", row);
        jdbc.update("update audit_seal set first_position = first_position + 1 where first_position > ?", row);
    }

    /** Not the last, of which nothing tells that it ever was but what is known outside. */
    private void removeStretch() {
        var number = 1 + chance.nextInt(SealedCopy.STRETCHES - 1);
        empty(number);
        jdbc.update("delete from audit_seal where number = ?", number);
    }

    private void removeStretchAsIfOld() {
        var number = stretch();
        empty(number);
        jdbc.update("insert into audit_removal values (?, now())", number);
    }

    private void empty(int number) {
        var which = "position between ? and ?";
        var from = (number - 1) * SealedCopy.ROWS + 1;
        var to = number * SealedCopy.ROWS;
        jdbc.update(
                "delete from audit_event where id in (select event_id from audit_link where " + which + ")", from, to);
        jdbc.update("delete from audit_link where " + which, from, to);
    }

    private int row() {
        return 1 + chance.nextInt(last);
    }

    private int stretch() {
        return 1 + chance.nextInt(SealedCopy.STRETCHES);
    }
}
