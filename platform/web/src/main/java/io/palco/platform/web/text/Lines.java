package io.palco.platform.web.text;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Plain text of several lines: no control characters but tab and line ends, no halves of surrogate
/// pairs.
@Pattern(regexp = "[[^\\p{Cc}\\p{Cs}]\\t\\n\\r]*")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Lines {

    String message() default "{io.palco.platform.web.text.Lines.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
