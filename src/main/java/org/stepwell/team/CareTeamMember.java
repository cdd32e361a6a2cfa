package org.stepwell.team;

import java.time.Instant;

/** Somebody on a patient's care team, in the role they hold there. */
public record CareTeamMember(Role role, String username, String displayName, Instant since) {}
