/// How a start is refused when a setting is missing or wrong: with a sentence that says which, not with a stack
/// trace.
@NullMarked
package io.palco.identity.settings;

import org.jspecify.annotations.NullMarked;
