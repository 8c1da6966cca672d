/// What mails say: their content as data, and how it becomes subject, text and HTML in the reader's language. All mails
/// share one layout; whatever people wrote is escaped in it.
@NullMarked
package io.palco.notification.letter;

import org.jspecify.annotations.NullMarked;
