/// The agenda over HTTP.
@NullMarked
package io.palco.event.agenda.web;

import org.jspecify.annotations.NullMarked;
