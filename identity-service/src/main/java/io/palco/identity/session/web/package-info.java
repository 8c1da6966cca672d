/// Signing in, staying signed in and signing out, over HTTP; with a cookie for browsers.
@NullMarked
package io.palco.identity.session.web;

import org.jspecify.annotations.NullMarked;
