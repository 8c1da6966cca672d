/// Signing up, one's own account, and the administration of all accounts, over HTTP.
@NullMarked
package io.palco.identity.account.web;

import org.jspecify.annotations.NullMarked;
