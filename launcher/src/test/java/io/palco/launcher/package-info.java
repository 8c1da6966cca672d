/// The launcher's rules, and its supervision with tiny stand-ins for components.
@NullMarked
package io.palco.launcher;

import org.jspecify.annotations.NullMarked;
