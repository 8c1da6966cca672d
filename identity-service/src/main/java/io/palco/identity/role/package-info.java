/// Roles: named sets of permissions, of the platform or of an organization, and who holds them. Decisions are
/// made by permission, never by role name; a role only says which permissions go into the token.
@NullMarked
package io.palco.identity.role;

import org.jspecify.annotations.NullMarked;
