/// Asking registration-service.
@NullMarked
package io.palco.event.catalog.client;

import org.jspecify.annotations.NullMarked;
