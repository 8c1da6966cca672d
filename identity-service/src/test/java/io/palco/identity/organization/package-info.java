/// Tests of organizations, their members and invitations.
@NullMarked
package io.palco.identity.organization;

import org.jspecify.annotations.NullMarked;
