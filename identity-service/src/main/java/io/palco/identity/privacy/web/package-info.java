/// Exports and erasures over HTTP.
@NullMarked
package io.palco.identity.privacy.web;

import org.jspecify.annotations.NullMarked;
