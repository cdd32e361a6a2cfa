package org.stepwell.team.web;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.stepwell.team.TeamSettings;

/** Keeps sessions in the database, so that every node knows them and one that dies signs nobody out. */
@Configuration(proxyBeanMethods = false)
class KeepSessions {

    private static final String CONVERSION = "springSessionConversionService";

    /** Two requests of one page write the same attribute at once; the later one stands. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer laterWriteStands() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    @Bean(name = CONVERSION, defaultCandidate = false)
    @Qualifier(CONVERSION) ConversionService sealing(TeamSettings settings) {
        var sealed = new SealedAttributes(settings.secret());
        var conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, sealed::seal);
        conversion.addConverter(byte[].class, Object.class, sealed::open);
        return conversion;
    }
}
