/// HTTP policy that every service shares, switched on by being on the class path.
@NullMarked
package io.palco.platform.web;

import org.jspecify.annotations.NullMarked;
