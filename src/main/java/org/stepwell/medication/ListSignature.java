package org.stepwell.medication;

import java.time.Instant;
import org.springframework.data.relational.core.mapping.Table;
import org.stepwell.team.Role;

/** Somebody who prescribes has seen the list and stands for it; the comment may be null. */
@Table("reconciliation_signature")
public record ListSignature(Role role, String signedBy, Instant signedAt, String comment) {}
