package org.stepwell.adjustment;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.stepwell.coordination.LevelOfCare;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Role;
import org.stepwell.workflow.Word;

/** One round of adjusting a plan: the psychiatrist's recommendation, then what the team made of it with the person. */
public class CaseConference {

    @Id
    private UUID id;

    @Version
    private int version;

    private EpisodeId episodeId;
    private String recommendation;
    private String medicationChange;
    private String levelOfCare;
    private String recommendedBy;
    private Instant recommendedAt;
    private Set<String> attendees = Set.of();
    private String summary;
    private String treatmentChange;
    private String heldBy;
    private Instant heldAt;

    CaseConference() {}

    static CaseConference recommended(EpisodeId episode, Recommendation advice, String by, Instant at) {
        var conference = new CaseConference();
        conference.id = UUID.randomUUID();
        conference.episodeId = episode;
        conference.recommendation = advice.text();
        conference.medicationChange = advice.medicationChange();
        conference.levelOfCare = Word.of(advice.levelOfCare());
        conference.recommendedBy = by;
        conference.recommendedAt = at;
        return conference;
    }

    /** Throws {@link NoOpenConference} when it was held already. */
    void hold(Minutes minutes, String by, Instant at) {
        if (heldAt != null) {
            throw new NoOpenConference();
        }
        attendees = minutes.attendees().stream().map(Role::key).collect(Collectors.toSet());
        summary = minutes.summary();
        treatmentChange = minutes.treatmentChange();
        heldBy = by;
        heldAt = at;
    }

    public UUID id() {
        return id;
    }

    public EpisodeId episodeId() {
        return episodeId;
    }

    public Recommendation recommendation() {
        return new Recommendation(recommendation, medicationChange, Word.to(LevelOfCare.class, levelOfCare));
    }

    public String recommendedBy() {
        return recommendedBy;
    }

    public Instant recommendedAt() {
        return recommendedAt;
    }

    /** @return empty until the conference was held */
    public Optional<Minutes> minutes() {
        return heldAt().map(held ->
                new Minutes(attendees.stream().map(Role::of).collect(Collectors.toSet()), summary, treatmentChange));
    }

    public Optional<String> heldBy() {
        return Optional.ofNullable(heldBy);
    }

    public Optional<Instant> heldAt() {
        return Optional.ofNullable(heldAt);
    }
}
