package org.stepwell.team;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WayBackTest {

    private static final String OTHERWISE = "/patients/17";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/tasks",
                "/tasks?view=all&q=o%27neill&after=1_none_x",
                "/patients/4f0a6b1e-0000-4000-8000-000000000001?timeline=score&shown=40"
            })
    void leadsBackToAPageOfOurs(String from) {
        assertThat(new WayBack(from).or(OTHERWISE)).isEqualTo("redirect:" + from);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "tasks",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "/\t/elsewhere.example",
                "https://elsewhere.example/tasks",
                "javascript:alert(1)",
                "/tasks//elsewhere.example",
                "/../elsewhere",
                "/tasks?q={x}",
                "/tasks\r\nSet-Cookie: a=b",
                "/tasks?q=a#b"
            })
    void leadsNowhereElse(String from) {
        assertThat(new WayBack(from).or(OTHERWISE)).isEqualTo("redirect:" + OTHERWISE);
    }

    @Test
    void leadsNowhereByAnAddressNobodyReads() {
        assertThat(new WayBack("/tasks?q=" + "a".repeat(1000)).from()).isNull();
    }
}
