package org.stepwell.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stepwell.HouseTest;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.relation.OwnConsent.Matter;
import org.stepwell.team.NotPermitted;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Walk;

/** Who is close to a patient, what they allow themselves, and who may decide. */
@HouseTest
class RelatedPersonsTest {

    private static final Particulars KIM = new Particulars(" Kim Invented ", "sister", "", null, true, null);

    @Autowired
    private RelatedPersons relations;

    @Autowired
    private OwnConsents consents;

    @Autowired
    private Proxies proxies;

    @Autowired
    private Walk walk;

    @Autowired
    private JdbcClient jdbc;

    private Episode episode;

    @BeforeEach
    void somebodyInCare(@Autowired Enrolment enrolment) {
        episode = enrolment.enrol();
    }

    @Test
    void keepsWhatTheyAllowedAndWhenTheyTookItBack() {
        var kim = add(KIM);
        allow(kim, Matter.CONTACT, Matter.ANSWERS);
        allow(kim, Matter.CONTACT);
        revoke(kim, Matter.CONTACT);
        revoke(kim, Matter.CONTACT);
        allow(kim, Matter.CONTACT);

        var known = known(kim);
        assertThat(known.name()).isEqualTo("Kim Invented");
        assertThat(known.phone()).isEmpty();
        assertThat(known.allows(Matter.CONTACT)).isTrue();
        assertThat(known.allows(Matter.ANSWERS)).isFalse();
        assertThat(known.hasRevoked(Matter.ANSWERS)).isTrue();
        assertThat(known.ownConsents())
                .extracting(consent -> consent.matter() + " " + consent.stands() + " " + consent.recordedBy())
                .containsExactly(
                        "contact false care-manager", "answers false care-manager", "contact true care-manager");
    }

    @Test
    void keepsNobodysAnswersWhomWeMayNotContact() {
        var kim = add(KIM);

        assertThatThrownBy(() -> allow(kim, Matter.ANSWERS)).isInstanceOf(InvalidAnswer.class);
        assertThat(known(kim).ownConsents()).isEmpty();
    }

    @Test
    void endsARelationWithEverythingThatCameOfIt() {
        var today = LocalDate.now();
        var kim = add(new Particulars(
                "Kim", null, null, null, true, ProxyAuthority.of(ProxyKind.GUARDIAN, "Order", today, today)));
        allow(kim, Matter.CONTACT);
        assertThat(options()).hasSize(1);

        as(CARE_MANAGER, () -> relations.end(episode.patientId(), kim, " "));

        assertThat(options()).isEmpty();
        assertThat(walk.as(CARE_MANAGER, () -> relations.of(episode.patientId())))
                .isEmpty();
        assertThat(known(kim).allows(Matter.CONTACT)).isFalse();
        assertThatThrownBy(() -> allow(kim, Matter.CONTACT)).isInstanceOf(UnknownRelatedPerson.class);
    }

    @Test
    void knowsNobodyOfSomebodyElse(@Autowired Enrolment enrolment) {
        var other = enrolment.enrol();
        var kim = add(KIM);

        assertThatThrownBy(() -> as(CARE_MANAGER, () -> relations.end(other.patientId(), kim, null)))
                .isInstanceOf(UnknownRelatedPerson.class);
    }

    @Test
    void isForTheCareTeamAndLeavesATrail() {
        var kim = add(KIM);

        assertThatThrownBy(() -> as("therapist", () -> relations.of(episode.patientId())))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> as("supervisor", () -> relations.end(episode.patientId(), kim, null)))
                .isInstanceOf(NotPermitted.class);
        allow(kim, Matter.CONTACT);

        assertThat(trail()).contains("change related person", "change own consent");
    }

    private UUID add(Particulars known) {
        return walk.as(CARE_MANAGER, () -> relations.add(episode.patientId(), known))
                .id();
    }

    private RelatedPerson known(UUID id) {
        return walk.as(CARE_MANAGER, () -> relations.find(episode.patientId(), id));
    }

    private void allow(UUID id, Matter... matters) {
        as(CARE_MANAGER, () -> consents.give(episode.patientId(), id, Set.of(matters)));
    }

    private void revoke(UUID id, Matter matter) {
        as(CARE_MANAGER, () -> consents.revoke(episode.patientId(), id, matter));
    }

    private List<?> options() {
        return walk.as(CARE_MANAGER, () -> proxies.options(episode.id()));
    }

    private void as(String username, Runnable work) {
        walk.as(username, () -> {
            work.run();
            return null;
        });
    }

    private List<String> trail() {
        return jdbc.sql("select action || ' ' || what from audit_event where patient_id = ? and actor = ?")
                .params(episode.patientId().value(), CARE_MANAGER)
                .query(String.class)
                .list();
    }
}
