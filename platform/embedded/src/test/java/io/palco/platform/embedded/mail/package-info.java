/// The mail sink, spoken to by SMTP and HTTP.
@NullMarked
package io.palco.platform.embedded.mail;

import org.jspecify.annotations.NullMarked;
