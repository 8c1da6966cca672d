/// What services say to each other about the rights of people over their data: identity-service asks, every service
/// answers, all over one exchange.
@NullMarked
package io.palco.contracts.privacy;

import org.jspecify.annotations.NullMarked;
