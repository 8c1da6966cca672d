/// What a refused password is answered with, wherever it was sent.
@NullMarked
package io.palco.identity.password.web;

import org.jspecify.annotations.NullMarked;
