package org.xiaobao.platform.text;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The number of an identity document or a credit code, kept in one spelling, see {@link IdNumber}. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotationsInside
@JsonDeserialize(using = AsIdNumber.Reader.class)
public @interface AsIdNumber {

    /** Used by Jackson for fields, by {@code StrictQuery} for parameters. */
    final class Reader extends TextReader<String> {

        Reader() {
            super(String.class, sent -> IdNumber.read(sent).number());
        }
    }
}
