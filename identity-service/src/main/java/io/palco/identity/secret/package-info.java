/// Secrets that are random and mean nothing by themselves: what is given to somebody, and what is kept of it.
@NullMarked
package io.palco.identity.secret;

import org.jspecify.annotations.NullMarked;
