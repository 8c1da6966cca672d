/// Pictures from strangers, drawn anew: what was sent is looked at, and nothing of it is kept but what can be seen.
@NullMarked
package io.palco.platform.files.image;

import org.jspecify.annotations.NullMarked;
