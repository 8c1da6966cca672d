/// What must be in the database before the first request is served: the built-in roles, a key to sign with, and
/// somebody who may administer.
@NullMarked
package io.palco.identity.startup;

import org.jspecify.annotations.NullMarked;
