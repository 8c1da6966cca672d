/// What must not change unnoticed: OpenAPI snapshots, and golden messages sent over the real broker.
@NullMarked
package io.palco.platform.test.contract;

import org.jspecify.annotations.NullMarked;
