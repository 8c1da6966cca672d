/// What tests of every module share.
@NullMarked
package io.palco.platform.test;

import org.jspecify.annotations.NullMarked;
