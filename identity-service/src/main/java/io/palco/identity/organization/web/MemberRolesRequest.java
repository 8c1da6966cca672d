package io.palco.identity.organization.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/// All roles that a member is to hold; none takes every right but leaves them a member.
record MemberRolesRequest(@NotNull @Size(max = 50) List<@NotNull UUID> roleIds) {}
