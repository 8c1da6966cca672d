/// discovery: where the services find each other.
@NullMarked
package io.palco.discovery;

import org.jspecify.annotations.NullMarked;
