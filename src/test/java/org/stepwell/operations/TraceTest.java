package org.stepwell.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TraceTest {

    @Test
    void keepsClassesAndFramesAndNoWords() {
        var trace = Trace.of("""
                org.camunda.bpm.engine.ProcessEngineException: Robin said: I want to die
                at noon, and again
                \tat org.stepwell.referral.SendReferral.execute(SendReferral.java:31)
                \tat java.base/java.lang.reflect.Method.invoke(Method.java:569)
                \tat jdk.proxy2/jdk.proxy2.$Proxy134.execute(Unknown Source)
                \tat Robin who was sad (very)
                Caused by: java.lang.IllegalStateException: depressed since
                Caused by: the loss of a job
                \tat org.stepwell.referral.Partner.lambda$send$0(Partner.java:12)
                \t... 41 more
                """);

        assertThat(trace.lines())
                .containsExactly(
                        "org.camunda.bpm.engine.ProcessEngineException",
                        "\tat org.stepwell.referral.SendReferral.execute(SendReferral.java:31)",
                        "\tat java.base/java.lang.reflect.Method.invoke(Method.java:569)",
                        "\tat jdk.proxy2/jdk.proxy2.$Proxy134.execute(Unknown Source)",
                        "Caused by: java.lang.IllegalStateException",
                        "\tat org.stepwell.referral.Partner.lambda$send$0(Partner.java:12)",
                        "\t... 41 more");
    }

    @Test
    void namesACauseWithoutItsPackage() {
        assertThat(new Cause("org.stepwell.consent.ConsentMissing").name()).isEqualTo("ConsentMissing");
        assertThat(new Cause("").isKnown()).isFalse();
    }
}
