/// What accounts promise, from the inside.
@NullMarked
package io.palco.identity.account;

import org.jspecify.annotations.NullMarked;
