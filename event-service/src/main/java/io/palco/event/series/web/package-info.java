/// Series over HTTP.
@NullMarked
package io.palco.event.series.web;

import org.jspecify.annotations.NullMarked;
