/// Accounts: made by signing up, changed by their owner, looked up and deactivated by administrators. What a
/// user may do comes from their roles, whether they are signed in from their sessions; here is only who they
/// are.
@NullMarked
package io.palco.identity.account;

import org.jspecify.annotations.NullMarked;
