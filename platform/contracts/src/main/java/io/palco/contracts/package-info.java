/// What services say to each other: one record per integration event, named as it is on the wire. A record here is a
/// public promise; it only ever grows, and anything else becomes a new version beside it.
@NullMarked
package io.palco.contracts;

import org.jspecify.annotations.NullMarked;
