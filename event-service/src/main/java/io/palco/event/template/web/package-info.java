/// Copies and templates over HTTP.
@NullMarked
package io.palco.event.template.web;

import org.jspecify.annotations.NullMarked;
