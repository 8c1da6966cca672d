/// Sessions: what a sign-in leads to. A session is a family of refresh tokens of which exactly one works; each
/// use trades it for a new one, and a second use of the same one can only mean that it was stolen, so it ends
/// the whole session. Access tokens are short-lived and not kept. Failed sign-ins are counted per address so
/// that passwords cannot be guessed.
@NullMarked
package io.palco.identity.session;

import org.jspecify.annotations.NullMarked;
