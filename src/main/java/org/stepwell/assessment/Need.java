package org.stepwell.assessment;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Word;

/** Something the person lacks or suffers from, and what became of it. */
public class Need {

    @Id
    private UUID id;

    @Version
    private int version;

    private EpisodeId episodeId;
    private String domain;
    private String finding;
    private boolean wantsHelp;
    private String status;
    private Instant foundAt;

    Need() {}

    static Need found(EpisodeId episode, Screened screened, NeedStatus status, Instant at) {
        var need = new Need();
        need.id = UUID.randomUUID();
        need.episodeId = episode;
        need.domain = Word.of(screened.domain());
        need.finding = Word.of(screened.finding());
        need.wantsHelp = screened.wantsHelp();
        need.status = Word.of(status);
        need.foundAt = at;
        return need;
    }

    void meet() {
        end(NeedStatus.MET);
    }

    void withdraw() {
        end(NeedStatus.WITHDRAWN);
    }

    private void end(NeedStatus next) {
        if (status() != NeedStatus.OPEN) {
            throw new NeedNotOpen(id);
        }
        status = Word.of(next);
    }

    public UUID id() {
        return id;
    }

    public EpisodeId episodeId() {
        return episodeId;
    }

    public NeedDomain domain() {
        return Word.to(NeedDomain.class, domain);
    }

    public Finding finding() {
        return Word.to(Finding.class, finding);
    }

    /** @return whether the person said so when asked; nobody asks about a clinical finding */
    public boolean wantsHelp() {
        return wantsHelp;
    }

    public NeedStatus status() {
        return Word.to(NeedStatus.class, status);
    }

    public Instant foundAt() {
        return foundAt;
    }
}
