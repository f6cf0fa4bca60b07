package org.xiaobao.reporting.label;

import org.xiaobao.reporting.figure.Dimension;

/**
 * A code's names, and where it stands.
 *
 * @param always its row is printed even when it is zero
 * @param parent the code above it, null at the top
 */
public record Label(String code, String zh, String en, boolean always, String parent) {

    private static final Label UNSTATED = new Label(Dimension.UNKNOWN, "未注明", "Not stated", false, null);

    /** Of a code that nobody named: the code itself, unless it says that there is none. */
    static Label unnamed(String code) {
        return code.equals(Dimension.UNKNOWN) ? UNSTATED : new Label(code, code, code, false, null);
    }

    Label under(String other) {
        return new Label(code, zh, en, always, other);
    }

    Label always(boolean printed) {
        return new Label(code, zh, en, printed, parent);
    }
}
