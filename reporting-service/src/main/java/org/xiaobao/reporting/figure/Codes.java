package org.xiaobao.reporting.figure;

import java.util.EnumMap;
import java.util.Map;

/** A subject's code in each dimension; a code its producer left out stays out. */
final class Codes {

    private final Map<Dimension, String> codes = new EnumMap<>(Dimension.class);

    private Codes() {}

    static Codes of(Dimension dimension, String code) {
        return new Codes().and(dimension, code);
    }

    Codes and(Dimension dimension, String code) {
        if (code != null) {
            codes.put(dimension, code);
        }
        return this;
    }

    Map<Dimension, String> map() {
        return codes;
    }
}
