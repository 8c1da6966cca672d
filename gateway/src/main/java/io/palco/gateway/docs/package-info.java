/// What each problem type means, for people.
@NullMarked
package io.palco.gateway.docs;

import org.jspecify.annotations.NullMarked;
