package org.stepwell.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stepwell.consent.ConsentScope.COMMUNITY_SERVICES;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.stepwell.HouseTest;
import org.stepwell.assessment.NeedDomain;
import org.stepwell.careplan.CarePlanPublished;
import org.stepwell.exchange.Delivery;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.NotPermitted;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Walk;

@HouseTest
class ReferralsTest {

    @Autowired
    private Referrals referrals;

    @Autowired
    private Walk walk;

    @Autowired
    private ApplicationEventPublisher news;

    private ReferralLoop loop;

    @BeforeEach
    void somebodyWithANeed(@Autowired ObjectProvider<ReferralLoop> loops) {
        loop = loops.getObject().enrol(COMMUNITY_SERVICES);
    }

    @AfterEach
    void letTimeRun() {
        ControlledTime.release();
    }

    @Test
    void aNeedHasOneReferralAtATime() {
        var need = loop.person().openNeed();

        assertThat(loop.request(need)).isPresent();
        assertThat(loop.request(need)).isEmpty();
        assertThat(all()).hasSize(1);
    }

    @Test
    void aNeedThatIsMetGetsNone() {
        var need = loop.person().openNeed();
        loop.person().meetNeed();

        assertThat(loop.request(need)).isEmpty();
        assertThat(loop.request(UUID.randomUUID())).isEmpty();
    }

    @Test
    void refersEachNeedThePlanAsksFor() {
        loop.person().addNeed(NeedDomain.TRANSPORT);
        var need = loop.person().openNeed();

        publish(List.of(need));
        publish(List.of(need));

        assertThat(all()).singleElement().satisfies(referral -> {
            assertThat(referral.domain()).isEqualTo("food");
            assertThat(referral.journeyId()).isEqualTo(loop.loop().getId());
        });
    }

    @Test
    void leavesNeedsToThePlanUntilOneIsInForce() {
        loop.person().addNeed(NeedDomain.HOUSING);

        assertThat(all()).isEmpty();
    }

    @Test
    void knowsWhoseReferralItIs() {
        loop.begin(COMMUNITY_SERVICES);

        assertThat(referrals.episodeOf(loop.id())).isEqualTo(loop.episode());
        assertThatThrownBy(() -> referrals.episodeOf(UUID.randomUUID())).isInstanceOf(UnknownReferral.class);
    }

    @Test
    void refusesAnAnswerToAReferralItDoesNotKnow() {
        var elsewhere = loop.begin(COMMUNITY_SERVICES).sent().id();
        loop.enrol();

        assertThatThrownBy(() -> answer(loop.episode(), UUID.randomUUID())).isInstanceOf(UnknownReferral.class);
        assertThatThrownBy(() -> answer(loop.episode(), elsewhere)).isInstanceOf(UnknownReferral.class);
    }

    @Test
    void keepsNothingOfARejectionWithoutAReason() {
        loop.begin(COMMUNITY_SERVICES).sent();

        assertThatThrownBy(() -> loop.answer(Answer.REJECTED, " ")).isInstanceOf(InvalidAnswer.class);
        assertThat(loop.state()).isEqualTo(ReferralState.SENT);
    }

    @Test
    void refusesAnAnswerNobodyWaitsForAndKeepsNothing() {
        loop.begin(COMMUNITY_SERVICES);

        assertThatThrownBy(() -> loop.answer(Answer.ACCEPTED, null)).isInstanceOf(AnswerNotExpected.class);
        assertThat(loop.state()).isEqualTo(ReferralState.DRAFTED);
        assertThat(loop.waitsAt("match-service")).isTrue();
    }

    @Test
    void handsOverByPhoneWhatNoSystemTakes() {
        loop.begin(COMMUNITY_SERVICES).sent();

        assertThat(loop.messages()).singleElement().satisfies(message -> {
            assertThat(message.state()).isEqualTo(Delivery.BY_HAND);
            assertThat(message.about()).isEqualTo(loop.id());
        });
    }

    @Test
    void tellsNobodyOutsideTheCareTeam() {
        loop.begin(COMMUNITY_SERVICES);

        assertThatThrownBy(() -> walk.as("therapist", () -> referrals.of(loop.episode())))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> walk.as("therapist", () -> referrals.find(loop.episode(), loop.id())))
                .isInstanceOf(NotPermitted.class);
    }

    private void answer(EpisodeId episode, UUID referral) {
        loop.asCareManager(() -> {
            referrals.answered(episode, referral, Answer.ACCEPTED, null);
            return null;
        });
    }

    private void publish(List<UUID> needs) {
        loop.asCareManager(() -> {
            news.publishEvent(new CarePlanPublished(loop.episode(), UUID.randomUUID(), 1, needs));
            return null;
        });
    }

    private List<Referral> all() {
        return loop.asCareManager(() -> referrals.of(loop.episode()));
    }
}
