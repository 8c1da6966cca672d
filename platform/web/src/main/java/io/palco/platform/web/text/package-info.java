/// What texts from outside must be like; everything in them is plain, nothing is ever taken for markup.
@NullMarked
package io.palco.platform.web.text;

import org.jspecify.annotations.NullMarked;
