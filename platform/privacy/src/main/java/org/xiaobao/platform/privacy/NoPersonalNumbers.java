package org.xiaobao.platform.privacy;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text that is published in events: no phone, ID, account or card number may stand in it, in whatever digits. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NoPersonalNumbers.Check.class)
public @interface NoPersonalNumbers {

    String message() default
            "不能含有电话、证件、账户等号码，请改填名称或产品代码 | must not hold a phone, ID or account number; give a name or a product code";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Absent is fine. */
    final class Check implements ConstraintValidator<NoPersonalNumbers, String> {

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || PersonalNumbers.in(text).isEmpty();
        }
    }
}
