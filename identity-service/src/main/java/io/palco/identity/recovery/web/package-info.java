/// Recovering a password and proving an address, over HTTP.
@NullMarked
package io.palco.identity.recovery.web;

import org.jspecify.annotations.NullMarked;
