/// Organizations, their members and their invitations over HTTP. What happens in an organization is only visible
/// to its members, and to those who manage all organizations.
@NullMarked
package io.palco.identity.organization.web;

import org.jspecify.annotations.NullMarked;
