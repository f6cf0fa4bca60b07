package org.xiaobao.platform.privacy;

import java.util.BitSet;

/** How personal data is shown to those who may not see it. Null stays null. */
public final class Masking {

    private Masking() {}

    /** 张** : the first character stays. */
    public static String name(String name) {
        if (name == null || name.isEmpty()) {
            return name;
        }
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first) + "**";
    }

    /** 138****1234. */
    public static String phone(String phone) {
        return middle(phone, 3, 4);
    }

    /** 3506**********1234. */
    public static String idNumber(String idNumber) {
        return middle(idNumber, 4, 4);
    }

    /** Only the last four stay. */
    public static String account(String account) {
        return middle(account, 0, 4);
    }

    /** Free text with every phone, ID and account number masked, dates left. Names cannot be recognised: encrypt such text. */
    public static String text(String text) {
        if (text == null) {
            return null;
        }
        BitSet numbers = PersonalNumbers.in(text);
        StringBuilder masked = new StringBuilder();
        int from = 0;
        for (int start = numbers.nextSetBit(0); start >= 0; start = numbers.nextSetBit(from)) {
            masked.append(text, from, start);
            from = numbers.nextClearBit(start);
            masked.append(middle(text.substring(start, from), 3, 2));
        }
        return masked.append(text.substring(from)).toString();
    }

    private static String middle(String value, int head, int tail) {
        if (value == null) {
            return null;
        }
        int length = value.codePointCount(0, value.length());
        if (length <= head + tail) {
            return "*".repeat(length);
        }
        return value.substring(0, value.offsetByCodePoints(0, head))
                + "*".repeat(length - head - tail)
                + value.substring(value.offsetByCodePoints(value.length(), -tail));
    }
}
