package org.stepwell.demo;

import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Without a database of one's own, the product brings one: nothing to install for the first look. */
@Configuration(proxyBeanMethods = false)
@InEmbeddedRun
class EmbeddedRun {

    @Bean(destroyMethod = "close")
    EmbeddedServer embeddedServer(DemoSettings settings) {
        return EmbeddedServer.start(settings.dataDirectory());
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedServer server) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return "postgres";
            }

            @Override
            public String getPassword() {
                return "postgres";
            }

            @Override
            public String getJdbcUrl() {
                return server.jdbcUrl();
            }
        };
    }
}
