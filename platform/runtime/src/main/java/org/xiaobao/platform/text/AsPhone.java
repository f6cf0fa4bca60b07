package org.xiaobao.platform.text;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A phone number in any spelling, kept in one, see {@link Phone}. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotationsInside
@JsonDeserialize(using = AsPhone.Reader.class)
public @interface AsPhone {

    /** Used by Jackson for fields, by {@code StrictQuery} for parameters. */
    final class Reader extends TextReader<String> {

        Reader() {
            super(String.class, sent -> Phone.read(sent).written());
        }
    }
}
