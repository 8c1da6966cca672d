/// The rights that people have over their data (LGPD art. 18): everything that Palco knows about them as one archive,
/// and to be forgotten. Every service is asked over the broker and answers; here is kept who asked for what, and how
/// far
/// it is.
@NullMarked
package io.palco.identity.privacy;

import org.jspecify.annotations.NullMarked;
