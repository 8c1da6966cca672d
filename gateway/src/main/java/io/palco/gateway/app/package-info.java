/// The single-page application.
@NullMarked
package io.palco.gateway.app;

import org.jspecify.annotations.NullMarked;
