/// config-server: hands each service its settings, from files inside its own jar. It holds no secrets.
@NullMarked
package io.palco.config;

import org.jspecify.annotations.NullMarked;
