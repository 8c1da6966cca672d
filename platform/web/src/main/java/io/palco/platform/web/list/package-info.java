/// Lists that never load everything: a limit, an opaque cursor, named sorts.
@NullMarked
package io.palco.platform.web.list;

import org.jspecify.annotations.NullMarked;
