/// The token endpoint for API clients, by Spring Security's authorization server: only client credentials, no
/// consent pages, nothing stored about tokens.
@NullMarked
package io.palco.identity.apiclient.oauth;

import org.jspecify.annotations.NullMarked;
