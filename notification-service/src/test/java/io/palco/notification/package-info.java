/// Tests of the whole service.
@NullMarked
package io.palco.notification;

import org.jspecify.annotations.NullMarked;
