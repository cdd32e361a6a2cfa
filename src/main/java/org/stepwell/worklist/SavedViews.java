package org.stepwell.worklist;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.audit.Actor;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;

/** Keeps filters of the task list under names people give them; each sees their own. */
@Service
public class SavedViews {

    public static final int LONGEST_NAME = 60;

    private static final int LONGEST_QUERY = 1000;

    private final JdbcClient jdbc;

    SavedViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A filter with a name.
     *
     * @param query as it stands in the address, without the question mark
     */
    public record SavedView(String name, String query) {}

    @Transactional(readOnly = true)
    public List<SavedView> mine() {
        return jdbc.sql("select name, query from saved_view where username = ? order by name")
                .param(Actor.current())
                .query((row, number) -> new SavedView(row.getString("name"), row.getString("query")))
                .list();
    }

    /** Keeps it in place of one of the same name; throws {@link InvalidAnswer} without a name. */
    @Transactional
    public void save(String name, String query) {
        var stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw new InvalidAnswer("name", Words.say("wrong.worklist.view-name", LONGEST_NAME));
        }
        if (query.length() > LONGEST_QUERY) {
            throw new InvalidAnswer("query", Words.say("wrong.worklist.filter-too-long"));
        }
        jdbc.sql("insert into saved_view (username, name, query) values (?, ?, ?)"
                        + " on conflict (username, name) do update set query = excluded.query")
                .params(Actor.current(), stripped, query)
                .update();
    }

    @Transactional
    public void forget(String name) {
        jdbc.sql("delete from saved_view where username = ? and name = ?")
                .params(Actor.current(), name)
                .update();
    }
}
