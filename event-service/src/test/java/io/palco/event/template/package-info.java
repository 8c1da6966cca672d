@NullMarked
package io.palco.event.template;

import org.jspecify.annotations.NullMarked;
