package io.palco.contracts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a record as an integration event and gives its name on the wire.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Contract {

    /// Wire name, CloudEvents `type` and routing key in one, for example `registration.confirmed.v1`.
    String type();

    /// The publishing service's topic exchange, for example `palco.registration`.
    String exchange();
}
