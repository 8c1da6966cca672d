/// What a start leaves in the database.
@NullMarked
package io.palco.identity.startup;

import org.jspecify.annotations.NullMarked;
