package org.xiaobao.platform.privacy;

import java.util.regex.Pattern;

/** How personal data is shown to those who may not see it. Null stays null. */
public final class Masking {

    /** Mainland mobile and landline numbers, 15 or 18 digit ID numbers, account and card numbers: any run of 7+ digits. */
    private static final Pattern NUMBERS = Pattern.compile("\\d(?:[ -]?\\d){5,}[\\dXx]");

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

    /** Free text with every phone, ID and account number masked. Names cannot be recognised: encrypt such text. */
    public static String text(String text) {
        return text == null ? null : NUMBERS.matcher(text).replaceAll(m -> middle(m.group(), 3, 2));
    }

    private static String middle(String value, int head, int tail) {
        if (value == null) {
            return null;
        }
        if (value.length() <= head + tail) {
            return "*".repeat(value.length());
        }
        int hidden = value.length() - head - tail;
        return value.substring(0, head) + "*".repeat(hidden) + value.substring(value.length() - tail);
    }
}
