package org.stepwell.operations;

import java.time.Instant;

/**
 * What is due in one process and was not begun.
 *
 * @param process null for the engine's own work
 * @param name as the model says
 */
public record LateWork(String process, String name, int timers, int steps, Instant oldest) {}
