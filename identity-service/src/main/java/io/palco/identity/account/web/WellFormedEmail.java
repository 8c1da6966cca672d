package io.palco.identity.account.web;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// An address that mail can be sent to. Quoted local parts, which RFC 5321 allows and nobody has, are refused:
/// they may hold anything.
@Email
@Pattern(regexp = "[^\\s\\p{C}\"<>(),:;\\\\\\[\\]]*")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@interface WellFormedEmail {

    String message() default "{palco.email}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
