package io.palco.platform.web.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// At least one visible character: spaces of whatever kind and control characters do not count. An absent text passes.
///
/// Not a `@Pattern`: a property has one pattern in the OpenAPI document, and that is `@OneLine`'s or
/// `@Lines`'s.
@Constraint(validatedBy = HasText.Validator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface HasText {

    String message() default "{io.palco.platform.web.text.HasText.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class Validator implements ConstraintValidator<HasText, CharSequence> {

        private static final Pattern VISIBLE = Pattern.compile("[^\\p{Z}\\p{C}\\s]");

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text == null || VISIBLE.matcher(text).find();
        }
    }
}
