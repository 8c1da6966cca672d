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

    /// With [Who#SIGNED_IN]: permissions of which one lets an API client in as well; the use case then asks for it in
    /// the
    /// organization at hand, as for a person. None keeps clients out.
    Permission[] clients() default {};

    /// Whether the caller must have proved who they are within the last minutes
    /// (`palco.security.fresh-sign-in`), as for refunds, role changes and exports. Others get
    /// `step-up-required`. API clients cannot.
    boolean fresh() default false;

    enum Who {
        /// Anybody, signed in or not.
        PUBLIC,
        /// Any person with a valid access token; API clients have no things of their own.
        SIGNED_IN,
        /// Those who hold one of the permissions.
        PERMITTED
    }
}
