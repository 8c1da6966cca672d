/// The kinds of refusal a client can meet (RFC 9457 problem types), shared by the services that answer with them and
/// the gateway that documents them.
@NullMarked
package io.palco.contracts.problem;

import org.jspecify.annotations.NullMarked;
