/// Tests of answering for a service.
@NullMarked
package io.palco.platform.messaging.privacy;

import org.jspecify.annotations.NullMarked;
