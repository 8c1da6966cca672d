/// Tests of how mails leave.
@NullMarked
package io.palco.notification.delivery;

import org.jspecify.annotations.NullMarked;
