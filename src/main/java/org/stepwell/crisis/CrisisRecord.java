package org.stepwell.crisis;

import java.util.List;

/** A crisis with all that was reported, asked and done in it, each the oldest first. */
public record CrisisRecord(
        Crisis crisis, List<CrisisReport> reports, List<CrisisScreen> screens, List<CrisisAction> actions) {}
