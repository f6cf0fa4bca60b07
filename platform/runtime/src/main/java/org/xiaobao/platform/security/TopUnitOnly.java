package org.xiaobao.platform.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An endpoint about the whole institution: what it works by, or what is reckoned over all its units. Beside the role it asks for
 * a token of the institution's top unit; {@link Admission} refuses every other one.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface TopUnitOnly {}
