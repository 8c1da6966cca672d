/// notification-service: what leaves Palco for people, and what became of it.
@NullMarked
package io.palco.notification;

import org.jspecify.annotations.NullMarked;
