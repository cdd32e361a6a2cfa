package org.stepwell.demo;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Lets what makes many tasks a month begin late in the demo year, so that the first start stays short. */
@Configuration(proxyBeanMethods = false)
@InEmbeddedRun
@ConditionalOnProperty(prefix = "stepwell.demo", name = "history", matchIfMissing = true)
class LateStarters {

    /** Below every other source, so that whoever sets one of these by hand has it so. */
    @Bean
    static BeanFactoryPostProcessor beginLate(ConfigurableEnvironment environment) {
        var today = LocalDate.now(ZoneOffset.UTC);
        var late = Map.<String, Object>of(
                "stepwell.billing.months-from",
                        today.minusMonths(1).withDayOfMonth(1).toString(),
                "stepwell.review.weeks-from", today.minusWeeks(3).toString());
        return beans -> environment.getPropertySources().addLast(new MapPropertySource("demo", late));
    }
}
