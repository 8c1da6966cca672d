/// A real PostgreSQL and a real AMQP broker, started once per test JVM: embedded, or as containers
/// with `-Pcontainers`.
@NullMarked
package io.palco.platform.test.infrastructure;

import org.jspecify.annotations.NullMarked;
