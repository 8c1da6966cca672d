@NullMarked
package io.palco.event.files;

import org.jspecify.annotations.NullMarked;
