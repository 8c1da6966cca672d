/// The RSA keys that sign access tokens: made on first start, kept encrypted under the master key, rotated so
/// that nobody is logged out. A new key is announced in the key set before it signs, and an old one stays in it
/// until every token it signed has expired. All of this follows from times in one table, so any number of
/// replicas agree.
@NullMarked
package io.palco.identity.key;

import org.jspecify.annotations.NullMarked;
