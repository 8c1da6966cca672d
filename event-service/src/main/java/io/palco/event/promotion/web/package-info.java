/// Promotion over HTTP.
@NullMarked
package io.palco.event.promotion.web;

import org.jspecify.annotations.NullMarked;
