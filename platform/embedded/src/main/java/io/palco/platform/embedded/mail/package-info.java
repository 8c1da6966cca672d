/// A mail sink: takes every mail by SMTP, keeps it on disk, and shows it on a page and through a small JSON API. It
/// behaves like a mailbox store, which includes storing a message only once per recipient however often it is sent.
@NullMarked
package io.palco.platform.embedded.mail;

import org.jspecify.annotations.NullMarked;
