/// The catalog over HTTP.
@NullMarked
package io.palco.event.catalog.web;

import org.jspecify.annotations.NullMarked;
