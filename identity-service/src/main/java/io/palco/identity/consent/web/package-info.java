/// Consents over HTTP.
@NullMarked
package io.palco.identity.consent.web;

import org.jspecify.annotations.NullMarked;
