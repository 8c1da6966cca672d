/// The rights of people over their data, as every service honours them: it says what it knows about somebody, and it
/// forgets them. Every feature that keeps such data declares a [PersonalDataKeeper]; asking and answering over the
/// broker is done here.
@NullMarked
package io.palco.platform.messaging.privacy;

import org.jspecify.annotations.NullMarked;
