package org.stepwell.review;

import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the weekly caseload review.
 *
 * @param picking whether this node draws up the list by itself
 * @param cron when it does, by the seconds-first pattern of the scheduler in UTC; the default is each working morning,
 *     so that whoever comes to high risk in midweek need not wait for Monday
 * @param weeksFrom the first day from which lists are drawn up
 */
@ConfigurationProperties("stepwell.review")
public record ReviewSettings(
        @DefaultValue("true") boolean picking,
        @DefaultValue("0 0 6 * * MON-FRI") String cron,
        @DefaultValue("2000-01-01") LocalDate weeksFrom) {}
