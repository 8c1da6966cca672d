/// What registration-service says: who has a place, who gave it back, and how many places are taken since.
@NullMarked
package io.palco.contracts.registration;

import org.jspecify.annotations.NullMarked;
