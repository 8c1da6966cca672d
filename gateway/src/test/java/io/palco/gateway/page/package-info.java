@NullMarked
package io.palco.gateway.page;

import org.jspecify.annotations.NullMarked;
