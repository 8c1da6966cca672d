/// What is asked of passwords, and what hashing them costs.
@NullMarked
package io.palco.identity.password;

import org.jspecify.annotations.NullMarked;
