package io.palco.platform.web.text;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// At least one visible character: spaces of whatever kind and control characters do not count. An absent text passes.
@Pattern(regexp = "(?s).*[^\\p{Z}\\p{C}\\s].*")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface HasText {

    String message() default "{io.palco.platform.web.text.HasText.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
