/// The public keys for everybody, and their rotation for operators.
@NullMarked
package io.palco.identity.key.web;

import org.jspecify.annotations.NullMarked;
