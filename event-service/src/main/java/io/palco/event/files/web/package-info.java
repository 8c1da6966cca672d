/// Pictures over HTTP.
@NullMarked
package io.palco.event.files.web;

import org.jspecify.annotations.NullMarked;
