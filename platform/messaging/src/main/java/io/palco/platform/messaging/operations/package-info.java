/// What an operator can see and do about messages that did not get through.
@NullMarked
package io.palco.platform.messaging.operations;

import org.jspecify.annotations.NullMarked;
