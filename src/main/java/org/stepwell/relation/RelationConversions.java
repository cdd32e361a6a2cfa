package org.stepwell.relation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stepwell.workflow.WordConversions;

/** Lets the aggregates carry enums while the tables carry their words. */
@Configuration(proxyBeanMethods = false)
class RelationConversions {

    @Bean
    WordConversions.ToWords relationWords() {
        return new WordConversions.ToWords(DecidedBy.class);
    }

    @Bean
    WordConversions.FromWords wordsOfRelation() {
        return new WordConversions.FromWords(DecidedBy.class);
    }
}
