/// A plain HTTP client that shows a test what a client would see.
@NullMarked
package io.palco.platform.test.http;

import org.jspecify.annotations.NullMarked;
