/// Tests of what mails say.
@NullMarked
package io.palco.notification.letter;

import org.jspecify.annotations.NullMarked;
