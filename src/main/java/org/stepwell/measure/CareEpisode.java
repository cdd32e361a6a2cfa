package org.stepwell.measure;

import java.time.LocalDate;
import java.util.UUID;

/** An episode of care as measures see it. */
record CareEpisode(UUID id, LocalDate enrolledOn, LocalDate closedOn, String outcome) {}
