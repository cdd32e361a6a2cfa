package org.stepwell.coordination;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.stepwell.patient.EpisodeId;

/** The family member the team may talk to; the phone number and the relationship may be null. */
public record FamilyContact(
        @Id EpisodeId episodeId, @Version int version, String name, String phone, String relationship) {

    public static FamilyContact of(EpisodeId episode, String name, String phone, String relationship) {
        return new FamilyContact(episode, 0, name, phone, relationship);
    }

    FamilyContact inPlaceOf(int earlier) {
        return new FamilyContact(episodeId, earlier, name, phone, relationship);
    }
}
