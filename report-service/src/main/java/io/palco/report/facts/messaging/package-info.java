/// Where the facts come from: the messages of event-service and registration-service.
@NullMarked
package io.palco.report.facts.messaging;

import org.jspecify.annotations.NullMarked;
