/// What all OpenAPI documents have in common.
@NullMarked
package io.palco.platform.web.openapi;

import org.jspecify.annotations.NullMarked;
