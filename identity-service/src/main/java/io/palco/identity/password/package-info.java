/// Passwords: what they must be like, and how they are hashed without letting the hashing exhaust the machine.
/// Passwords themselves are never stored, logged or kept beyond the request that brought them.
@NullMarked
package io.palco.identity.password;

import org.jspecify.annotations.NullMarked;
