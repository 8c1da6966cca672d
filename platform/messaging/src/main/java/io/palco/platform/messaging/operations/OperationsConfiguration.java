package io.palco.platform.messaging.operations;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Import;

/// Switches the operator's endpoints on.
@AutoConfiguration
@Import(ParkedMessagesController.class)
class OperationsConfiguration {}
