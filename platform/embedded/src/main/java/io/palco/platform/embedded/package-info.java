/// Real infrastructure without Docker: PostgreSQL, an AMQP 0-9-1 broker, Redis and a mail sink, each a supervised child
/// process on the loopback interface. The launcher keeps their data in a folder, the tests throw it away. Nothing here
/// knows Spring or the domain; a child never outlives the process that started it, even when that one is killed.
@NullMarked
package io.palco.platform.embedded;

import org.jspecify.annotations.NullMarked;
