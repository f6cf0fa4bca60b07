package org.xiaobao.platform.problem;

import jakarta.inject.Singleton;
import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/**
 * Leaves Bean Validation's messages as they are declared: {@link ConstraintViolations} says them in both languages. Looking each
 * up in bundles and expressions, for a language taken from a header, cost a millisecond a violation; a list of twenty thousand
 * holes held a thread for half a minute.
 */
@Singleton
class PlainMessages implements MessageInterpolator {

    @Override
    public String interpolate(String template, Context context) {
        return template;
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return template;
    }
}
