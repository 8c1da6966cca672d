/// The activity log: what was done, by whom, from where, in every service. Entries are only ever appended, each hashed
/// together with the one before it, so that a change, a gap or a cut end is found. Of people it keeps a pseudonym for
/// good, but name and address only until they ask to be erased.
@NullMarked
package io.palco.identity.audit;

import org.jspecify.annotations.NullMarked;
