@NullMarked
package io.palco.event.config;

import org.jspecify.annotations.NullMarked;
