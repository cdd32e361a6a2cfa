package org.stepwell.notification;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stepwell.workflow.WordConversions;

/** Keeps the coded fields of a notification in its table as the words the checks there list. */
@Configuration(proxyBeanMethods = false)
class NotificationConversions {

    @Bean
    WordConversions.ToWords notificationToWords() {
        return new WordConversions.ToWords(Subject.class, NotificationState.class, Reason.class, Medium.class);
    }

    @Bean
    WordConversions.FromWords wordsToNotification() {
        return new WordConversions.FromWords(Subject.class, NotificationState.class, Reason.class, Medium.class);
    }
}
