package org.stepwell.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stepwell.patient.EpisodeId;

class WordingTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Recipient.Way TEXT = new Recipient.Way(Medium.TEXT, "555 0123");

    /** What may be read over a shoulder must not say what somebody is treated for, where, or how they are. */
    private static final String CLINICAL = "(?iu).*(psych|mental|depress|therap|terap|suizid|suicid|crisis|krise|crise|"
            + "medica|medika|médic|diagn|clinic|klinik|clínic|risk|risiko|risque|riesgo|drug|droge|alcohol|alkohol).*";

    private final Wording wording = new Wording(settings("555 0199"), Clock.fixed(NOW, ZoneOffset.UTC));

    static Stream<Locale> languages() {
        return Languages.ALL.stream();
    }

    @ParameterizedTest
    @CsvSource({
        "en, You have an appointment on",
        "es, Tiene una cita el",
        "fr, Vous avez un rendez-vous le",
        "de, Sie haben einen Termin am"
    })
    void namesTheDayInThePersonsLanguageWhenTheyAllowIt(String language, String begins) {
        var text = text(Subject.APPOINTMENT_ARRANGED, Locale.forLanguageTag(language), true);

        assertThat(text).startsWith(begins).contains("2026", "555 0199").doesNotContain("{");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"STEP_ESCALATED", "RECORD_OPENED", "REVIEW_WAITS"})
    void saysTheSameOfEverySubjectWhenItIsDiscreet(Subject subject) {
        assertThat(text(subject, Locale.ENGLISH, false))
                .isEqualTo("You have a message from your care team. Please call 555 0199."
                        + " If you want no more messages, tell your care team.");
    }

    @Test
    void asksToCallTheTeamWhereNoNumberIsSet() {
        var written = new Wording(settings(null), Clock.fixed(NOW, ZoneOffset.UTC))
                .write(about(Subject.PLAN_PUBLISHED), recipient(Locale.ENGLISH, true), TEXT);

        assertThat(written.text()).startsWith("Your care plan is ready to read. Please call your care team.");
    }

    @Test
    void pagesStaffWithNothingButThatATaskWaits() {
        assertThat(text(Subject.STEP_ESCALATED, Locale.ENGLISH, true))
                .isEqualTo("A task needs you. Please open your task list.");
        assertThat(text(Subject.RECORD_OPENED, Locale.ENGLISH, true))
                .isEqualTo("A record was opened in an emergency. Please look into the audit trail.");
        assertThat(text(Subject.REVIEW_WAITS, Locale.ENGLISH, true))
                .isEqualTo("An emergency access waits for your review. Please open your task list.");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void hasEveryWordingAndNothingClinicalInEachLanguage(Locale language) {
        var words = bundle(language);

        assertThat(words.keySet()).isEqualTo(bundle(Locale.ENGLISH).keySet());
        assertThat(words.values().stream().map(Object::toString))
                .allSatisfy(line -> assertThat(line).doesNotMatch(CLINICAL).doesNotContain("'"));
        assertThat(words.keySet().stream().map(Object::toString))
                .containsAll(Stream.of(Subject.values()).map(Subject::key).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "Spanish, es",
        "español, es",
        "es-MX, es",
        "SPANISH (Mexico), es",
        "French, fr",
        "Français, fr",
        "de, de",
        "Deutsch, de",
        "English, en",
        "English (United States), en",
        "Vietnamese, en",
        "'', en"
    })
    void findsTheLanguageBehindWhatSomebodyWrote(String said, String language) {
        assertThat(Languages.of(said)).isEqualTo(Locale.forLanguageTag(language));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = " ")
    void writesEnglishToWhomNobodyAsked(String said) {
        assertThat(Languages.of(said)).isEqualTo(Locale.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:00:00Z, UTC, 2026-03-02T09:00:00Z",
        "2026-03-02T07:59:00Z, UTC, 2026-03-02T08:00:00Z",
        "2026-03-02T20:00:00Z, UTC, 2026-03-03T08:00:00Z",
        "2026-03-02T09:00:00Z, America/Chicago, 2026-03-02T14:00:00Z"
    })
    void comesByDay(Instant moment, String zone, Instant sent) {
        assertThat(Daytime.onOrAfter(moment, java.time.ZoneId.of(zone))).isEqualTo(sent);
    }

    private String text(Subject subject, Locale language, boolean named) {
        return wording.write(about(subject), recipient(language, named), TEXT).text();
    }

    private static Recipient recipient(Locale language, boolean named) {
        return new Recipient(List.of(TEXT), language, named, null);
    }

    private static Notification about(Subject subject) {
        var notice = new Notice(
                subject,
                "once",
                UUID.randomUUID(),
                subject.isAboutAppointment() ? Instant.parse("2026-03-09T10:00:00Z") : null,
                NOW);
        return Notification.of(EpisodeId.random(), notice, NOW, NOW);
    }

    private static NotificationSettings settings(String callBack) {
        return new NotificationSettings(null, callBack, null, null, Map.of());
    }

    private static Properties bundle(Locale language) {
        var file = Path.of("src/main/resources/messages/notification_" + language.getLanguage() + ".properties");
        try (var reader = Files.newBufferedReader(file)) {
            var words = new Properties();
            words.load(reader);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
