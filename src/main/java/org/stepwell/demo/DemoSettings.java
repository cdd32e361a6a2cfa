package org.stepwell.demo;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the embedded run.
 *
 * @param dataDirectory where the embedded PostgreSQL keeps its data, so that work survives a restart
 * @param history whether the first start plays a year of invented patients before it serves the first request
 */
@ConfigurationProperties("stepwell.demo")
record DemoSettings(
        @DefaultValue("data") Path dataDirectory,
        @DefaultValue("true") boolean history) {}
