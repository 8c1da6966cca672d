/// What makes every service look alike from the outside of its code: shared defaults (`palco/platform.yml`), and the
/// guard that ties a service's life to the launcher's.
@NullMarked
package io.palco.platform.observability;

import org.jspecify.annotations.NullMarked;
