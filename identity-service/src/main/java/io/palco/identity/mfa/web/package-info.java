/// One's own second factors over HTTP.
@NullMarked
package io.palco.identity.mfa.web;

import org.jspecify.annotations.NullMarked;
