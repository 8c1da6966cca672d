/// registration-service: who has a place at which event.
@NullMarked
package io.palco.registration;

import org.jspecify.annotations.NullMarked;
