package io.palco.identity.account.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// The IANA name of a time zone, or nothing.
@Constraint(validatedBy = KnownTimeZone.Validator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@interface KnownTimeZone {

    String message() default "{palco.timeZone}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class Validator implements ConstraintValidator<KnownTimeZone, CharSequence> {

        @Override
        public boolean isValid(@Nullable CharSequence zone, ConstraintValidatorContext context) {
            return zone == null
                    || zone.isEmpty()
                    || ZoneId.getAvailableZoneIds().contains(zone.toString());
        }
    }
}
