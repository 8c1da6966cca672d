package io.palco.platform.security;

import io.palco.contracts.security.Permission;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Who may call a handler; every handler has one. It is checked before the request's body is read.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Access {

    Who value();

    /// With [Who#PERMITTED]: any one of these opens the door. For an organization's permission it is
    /// enough to hold it
    /// in
    /// some organization; the use case then asks [CurrentUser#require] for the one at hand.
    Permission[] permissions() default {};

    enum Who {
        /// Anybody, signed in or not.
        PUBLIC,
        /// Anybody with a valid access token.
        SIGNED_IN,
        /// Those who hold one of the permissions.
        PERMITTED
    }
}
