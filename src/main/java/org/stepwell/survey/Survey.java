package org.stepwell.survey;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Word;

/** One question how the person finds their care, until they answer, decline or let it lapse. */
public class Survey {

    /** What makes us ask. */
    public enum Occasion {
        PLAN_AGREED,
        CARE_ENDED
    }

    /** How a question ends. */
    public enum End {
        ANSWERED,
        DECLINED,
        NOT_REACHED,
        LAPSED,
        WITHDRAWN
    }

    @Id
    private UUID id;

    @Version
    private int version;

    private EpisodeId episodeId;
    private String occasion;
    private Instant askAt;
    private Instant lapseAt;
    private String journeyId;
    private Instant endedAt;
    private String endedAs;
    private Integer listened;
    private Integer together;
    private Integer helped;
    private Integer overall;
    private String remark;
    private Boolean ownPage;
    private String byWhom;

    Survey() {}

    static Survey plan(EpisodeId episode, Occasion occasion, Instant askAt, Instant lapseAt) {
        var survey = new Survey();
        survey.id = UUID.randomUUID();
        survey.episodeId = episode;
        survey.occasion = Word.of(occasion);
        survey.askAt = askAt;
        survey.lapseAt = lapseAt;
        return survey;
    }

    /** Remembers the process that carries it. */
    void startJourney(String processInstanceId) {
        journeyId = processInstanceId;
    }

    /**
     * Throws {@link NoOpenSurvey} when it has ended.
     *
     * @param own whether they answered on their own page, not to one of the team
     */
    void answered(Satisfaction said, boolean own, String by, Instant at) {
        end(End.ANSWERED, by, at);
        listened = said.listened();
        together = said.together();
        helped = said.helped();
        overall = said.overall();
        remark = said.remark();
        ownPage = own;
    }

    /** Throws {@link NoOpenSurvey} when it has ended. */
    void end(End as, String by, Instant at) {
        if (endedAt != null) {
            throw new NoOpenSurvey(id);
        }
        endedAs = Word.of(as);
        endedAt = at;
        byWhom = by;
    }

    public UUID id() {
        return id;
    }

    public EpisodeId episodeId() {
        return episodeId;
    }

    public Occasion occasion() {
        return Word.to(Occasion.class, occasion);
    }

    public Instant askAt() {
        return askAt;
    }

    public Instant lapseAt() {
        return lapseAt;
    }

    /** @return null until its process has started */
    public String journeyId() {
        return journeyId;
    }

    /** @return empty while it is planned or open */
    public Optional<End> endedAs() {
        return Optional.ofNullable(Word.to(End.class, endedAs));
    }

    /** @return null while it is planned or open */
    public Instant endedAt() {
        return endedAt;
    }

    /** @return whether they answered on their own page, not to one of the team */
    public boolean isOwn() {
        return Boolean.TRUE.equals(ownPage);
    }

    /** @return empty unless it was answered */
    public Optional<Satisfaction> said() {
        return endedAs()
                .filter(End.ANSWERED::equals)
                .map(end -> new Satisfaction(listened, together, helped, overall, remark));
    }
}
