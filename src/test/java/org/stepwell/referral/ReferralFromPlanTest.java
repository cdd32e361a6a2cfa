package org.stepwell.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stepwell.consent.ConsentScope.COMMUNITY_SERVICES;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.stepwell.HouseTest;
import org.stepwell.assessment.NeedDomain;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;

/** A plan that comes into force starts the referrals it asks for beside the episode's own journey. */
@HouseTest
class ReferralFromPlanTest {

    @Autowired
    private Referrals referrals;

    @Autowired
    private Walk walk;

    @Autowired
    private ProcessEngine engine;

    private ReferralLoop loop;
    private String episode;

    @BeforeEach
    void somebodyAtThePlanningStep(@Autowired ObjectProvider<ReferralLoop> loops) {
        loop = loops.getObject().enrol(COMMUNITY_SERVICES);
        loop.person().addNeed(NeedDomain.TRANSPORT);
        episode = loop.episode().toString();
        var journey = walk.instance("care-coordination", episode).getId();
        loop.asCareManager(() -> {
            engine.getRuntimeService()
                    .createProcessInstanceModification(journey)
                    .cancelAllForActivity("ask-for-consent")
                    .startBeforeActivity("shared-care-plan")
                    .execute();
            return null;
        });
    }

    @AfterEach
    void letTimeRun() {
        ControlledTime.release();
    }

    @Test
    void startsOneLoopForEachNeedAndMonitoringGoesOn() {
        walk.complete("case-manager", episode, "contribute-to-plan", Map.of());
        loop.complete("agree-plan", Map.of("decision", "agree", "decidedBy", "patient", "deciderName", "Ngozi Okafor"));
        walk.complete("primary-care-provider", episode, "sign-plan", Map.of("signed", true));

        assertThat(loop.asCareManager(() -> referrals.of(loop.episode())))
                .extracting(Referral::domain)
                .containsExactlyInAnyOrder("food", "transport");
        assertThat(walk.tasks(episode))
                .extracting(task -> task.getTaskDefinitionKey())
                .containsExactlyInAnyOrder("match-service", "match-service");
        assertThat(walk.instance("progress-monitoring", episode)).isNotNull();
    }

    @Test
    void aNeedFoundLaterIsReferredAtOnce() {
        startsOneLoopForEachNeedAndMonitoringGoesOn();

        loop.person().addNeed(NeedDomain.HOUSING);

        assertThat(loop.asCareManager(() -> referrals.of(loop.episode())))
                .extracting(Referral::domain)
                .contains("housing");
    }
}
