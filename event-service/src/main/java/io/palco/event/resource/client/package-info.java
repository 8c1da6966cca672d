/// Asking registration-service what participants eat.
@NullMarked
package io.palco.event.resource.client;

import org.jspecify.annotations.NullMarked;
