/// Participants over HTTP.
@NullMarked
package io.palco.registration.participants.web;

import org.jspecify.annotations.NullMarked;
