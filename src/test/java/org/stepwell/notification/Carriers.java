package org.stepwell.notification;

import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.Instant;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.stepwell.workflow.ControlledTime;

/** A mail server and a gateway that are really there; the classes that use them share one Spring context of their own. */
@WithMockUser(CARE_MANAGER)
public abstract class Carriers {

    protected static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    protected static final String ON_CALL = "+1 555 010 0999";
    protected static final MailServer MAIL = new MailServer();
    protected static final SmsGateway SMS = new SmsGateway();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.host", () -> "localhost");
        settings.add("spring.mail.port", MAIL::port);
        settings.add("stepwell.notification.from", () -> "care@clinic.example");
        settings.add("stepwell.notification.call-back", () -> "555 0199");
        settings.add("stepwell.notification.site", () -> "https://care.clinic.example/");
        settings.add("stepwell.notification.sms.url", SMS::url);
        settings.add("stepwell.notification.sms.token", () -> "key-of-ours");
        settings.add("stepwell.notification.on-call.supervisor", () -> ON_CALL);
        settings.add(
                "stepwell.demo.data-directory",
                () -> "target/data-messages-" + ProcessHandle.current().pid());
    }

    @BeforeEach
    void onAMonday(@Autowired ProcessEngine engine) {
        AbstractAssertions.init(engine);
        ControlledTime.set(MONDAY);
        MAIL.forget();
        SMS.forget();
    }

    @AfterEach
    void timeIsOurs() {
        ControlledTime.release();
    }
}
