/// The catalog of events: an organizer drafts one, publishes it, changes it, cancels it; everybody
/// finds the published
/// ones. How many places are taken is told by registration-service.
@NullMarked
package io.palco.event.catalog;

import org.jspecify.annotations.NullMarked;
