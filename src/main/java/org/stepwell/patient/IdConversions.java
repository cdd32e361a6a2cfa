package org.stepwell.patient;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;

/** Lets aggregates carry typed ids while the tables carry uuids. */
@Configuration(proxyBeanMethods = false)
class IdConversions {

    @Bean
    JdbcCustomConversions jdbcCustomConversions(List<Converter<?, ?>> ids, List<GenericConverter> words) {
        return new JdbcCustomConversions(
                Stream.concat(ids.stream(), words.stream()).toList());
    }

    @Bean
    PatientIdToUuid patientIdToUuid() {
        return new PatientIdToUuid();
    }

    @Bean
    UuidToPatientId uuidToPatientId() {
        return new UuidToPatientId();
    }

    @Bean
    EpisodeIdToUuid episodeIdToUuid() {
        return new EpisodeIdToUuid();
    }

    @Bean
    UuidToEpisodeId uuidToEpisodeId() {
        return new UuidToEpisodeId();
    }

    @WritingConverter
    static class PatientIdToUuid implements Converter<PatientId, UUID> {
        @Override
        public UUID convert(PatientId id) {
            return id.value();
        }
    }

    @ReadingConverter
    static class UuidToPatientId implements Converter<UUID, PatientId> {
        @Override
        public PatientId convert(UUID value) {
            return new PatientId(value);
        }
    }

    @WritingConverter
    static class EpisodeIdToUuid implements Converter<EpisodeId, UUID> {
        @Override
        public UUID convert(EpisodeId id) {
            return id.value();
        }
    }

    @ReadingConverter
    static class UuidToEpisodeId implements Converter<UUID, EpisodeId> {
        @Override
        public EpisodeId convert(UUID value) {
            return new EpisodeId(value);
        }
    }
}
