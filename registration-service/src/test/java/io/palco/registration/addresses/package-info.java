@NullMarked
package io.palco.registration.addresses;

import org.jspecify.annotations.NullMarked;
