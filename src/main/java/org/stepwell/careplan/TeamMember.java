package org.stepwell.careplan;

import org.springframework.data.relational.core.mapping.Table;
import org.stepwell.team.Role;

/** Who stood behind the plan when it was published; later changes of the team do not touch it. */
@Table("care_plan_member")
public record TeamMember(Role role, String username) {}
