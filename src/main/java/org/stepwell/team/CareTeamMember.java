package org.stepwell.team;

import java.time.Instant;

/**
 * Somebody on a patient's care team, in the role they hold there.
 *
 * @param phone where they can be called, null when nobody has said
 */
public record CareTeamMember(Role role, String username, String displayName, String phone, Instant since) {}
