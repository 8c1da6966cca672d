/// What travels between services: an envelope with CloudEvents attributes around a contract, published
/// with confirms.
@NullMarked
package io.palco.platform.messaging;

import org.jspecify.annotations.NullMarked;
