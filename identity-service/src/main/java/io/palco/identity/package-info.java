/// identity-service: who somebody is, how they prove it, and what they may do.
@NullMarked
package io.palco.identity;

import org.jspecify.annotations.NullMarked;
