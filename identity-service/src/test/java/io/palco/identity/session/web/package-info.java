/// The cookie of browsers.
@NullMarked
package io.palco.identity.session.web;

import org.jspecify.annotations.NullMarked;
