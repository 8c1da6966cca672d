/// What an event shows of itself beside its words: a cover, a gallery, documents to download. Everybody who may see the
/// event sees its pictures; documents are for everybody or only for those who attend.
@NullMarked
package io.palco.event.media;

import org.jspecify.annotations.NullMarked;
