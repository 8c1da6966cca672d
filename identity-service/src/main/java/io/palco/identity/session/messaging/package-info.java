/// Tells everybody which access tokens are refused.
@NullMarked
package io.palco.identity.session.messaging;

import org.jspecify.annotations.NullMarked;
