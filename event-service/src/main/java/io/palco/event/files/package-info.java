/// Pictures and documents that something of ours refers to: the cover of an event, a speaker's photo, the slides of a
/// session. Takes them in, keeps them in the file store, shows pictures to everybody, and lets go of contents that
/// nobody refers to. Who may see a document is decided by the feature that refers to it.
@NullMarked
package io.palco.event.files;

import org.jspecify.annotations.NullMarked;
