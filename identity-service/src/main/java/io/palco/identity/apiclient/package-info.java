/// API clients: other systems (a CRM, an analytics tool) that act for an organization with some of its permissions.
/// They get access tokens for their secret (OAuth 2.0 client credentials, RFC 6749 §4.4); they are no persons and
/// have no sessions.
@NullMarked
package io.palco.identity.apiclient;

import org.jspecify.annotations.NullMarked;
