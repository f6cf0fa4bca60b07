package org.xiaobao.platform.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A phone number as people write it: mainland mobiles and landlines with or without 0086 or +86, the area code in parentheses,
 * an extension; 400 and 800 numbers; short service numbers of five or six digits; foreign numbers with their country code.
 *
 * @param number digits only; a landline with its area code's 0, a foreign number with + and its country code
 * @param extension digits behind the switchboard, or null
 */
public record Phone(String number, String extension) {

    private static final Pattern EXTENDED =
            Pattern.compile("(.+?) ?(?:转|分机|,|;|#|\\*|ext\\.?|x) ?(\\d{1,6})", Pattern.CASE_INSENSITIVE);
    private static final Pattern EXTENDED_BY_A_DASH = Pattern.compile("(.*\\d{7,8})-(\\d{1,6})");
    private static final Pattern DIALLED = Pattern.compile("\\(?\\+?[\\d ()\\-.]{5,30}");

    private static final Pattern HOME = Pattern.compile("(?:\\+|00)?86(\\d{8,})");
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern LANDLINE = Pattern.compile("0(?:10|2\\d|[3-9]\\d{2})[2-9]\\d{6,7}");
    private static final Pattern LOCAL = Pattern.compile("[2-9]\\d{6,7}");
    private static final Pattern SERVICE = Pattern.compile("[48]00\\d{7}|1\\d{4}|9\\d{4,5}");
    private static final Pattern FOREIGN = Pattern.compile("(?:\\+|00)([1-9]\\d{6,14})");

    /** @throws Unfit when nobody could be called at it */
    public static Phone read(String sent) {
        String written = Texts.key(sent);
        for (Pattern form : new Pattern[] {EXTENDED, EXTENDED_BY_A_DASH}) {
            Matcher extended = form.matcher(written);
            String switchboard = extended.matches() ? number(extended.group(1)) : null;
            if (switchboard != null && !MOBILE.matcher(switchboard).matches()) {
                return new Phone(switchboard, extended.group(2));
            }
        }
        String number = number(written);
        if (number == null) {
            throw new Unfit(
                    "不是可拨打的电话号码；请填手机号（13800001234）、带区号的固定电话（0596-7361234 或 0596-7361234转801）、400 电话，境外号码请带国家代码（+852 21234567）",
                    "is no number that can be called; write a mobile (13800001234), a landline with its area code (0596-7361234), a"
                            + " 400 number, or a foreign number with its country code (+852 21234567)");
        }
        return new Phone(number, null);
    }

    /** Null when it is none. */
    private static String number(String written) {
        if (!DIALLED.matcher(written).matches()) {
            return null;
        }
        String dialled = written.replaceAll("[^\\d+]", "");
        if (isHome(dialled) || LOCAL.matcher(dialled).matches()) {
            return dialled;
        }
        Matcher home = HOME.matcher(dialled);
        if (home.matches()) {
            String number = home.group(1);
            return isHome(number) ? number : isHome("0" + number) ? "0" + number : null;
        }
        Matcher foreign = FOREIGN.matcher(dialled);
        return foreign.matches() ? "+" + foreign.group(1) : null;
    }

    private static boolean isHome(String digits) {
        return MOBILE.matcher(digits).matches()
                || LANDLINE.matcher(digits).matches()
                || SERVICE.matcher(digits).matches();
    }

    /** As it is kept, and shown to who may see it. */
    public String written() {
        return extension == null ? number : number + "转" + extension;
    }

    @Override
    public String toString() {
        return "***"; // of a person
    }
}
