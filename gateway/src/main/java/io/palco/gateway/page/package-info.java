/// Public pages for those who run no script: crawlers, previews of shared links, other sites that embed an event. Shows
/// what event-service shows to everybody, so a draft is a page like that of an event that does not exist.
@NullMarked
package io.palco.gateway.page;

import org.jspecify.annotations.NullMarked;
