package org.xiaobao.platform.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a document that says who somebody is: a resident identity card of 18 or 15 digits (residence permits of Hong Kong,
 * Macau and Taiwan and of foreigners have the same form), identity cards and travel permits of Hong Kong, Macau and Taiwan,
 * passports, an organisation's credit code.
 *
 * <p>The check digit of an identity card is not asked for: a hotline passes on what it was told, and a case with a slip in its
 * number must be registered in time all the same. The birth date in it must exist.
 *
 * @param number capital letters and digits; parentheses, blanks, slashes and hyphens are dropped
 */
public record IdNumber(String number) {

    private static final Pattern RESIDENT = Pattern.compile("([1-9]\\d{5}(\\d{4})(\\d{2})(\\d{2})\\d{3})[\\dX]");
    private static final Pattern OLD_RESIDENT = Pattern.compile("([1-9]\\d{5})((\\d{2})(\\d{2})(\\d{2})\\d{3})");
    /** Six to fifteen signs, five of them digits; more than twelve digits alone are a resident number with digits lost. */
    private static final Pattern OTHER = Pattern.compile("(?=(?:[A-Z]*\\d){5})(?!\\d{13,}$)[A-Z0-9]{6,15}");

    private static final Pattern ONE_SIGN_REPEATED = Pattern.compile("(.)\\1*");

    /** @throws Unfit when it is the number of no document */
    public static IdNumber read(String sent) {
        String number = Texts.key(sent).toUpperCase(Locale.ROOT).replaceAll("[ ()\\-./]", "");
        if (isResident(number) || CreditCode.isValid(number) || isOther(number)) {
            return new IdNumber(number);
        }
        throw new Unfit(
                "不是有效的证件号码；居民身份证为 18 位或 15 位，也可填港澳台证件、护照号码，单位填统一社会信用代码",
                "is no number of an identity document; a resident card has 18 or 15 digits, documents of Hong Kong, Macau and Taiwan and"
                        + " passports are read too, and of an organisation its credit code");
    }

    private static boolean isResident(String number) {
        Matcher card = RESIDENT.matcher(number);
        if (card.matches()) {
            return exists(card.group(2), card.group(3), card.group(4));
        }
        Matcher old = OLD_RESIDENT.matcher(number);
        return old.matches() && exists("19" + old.group(3), old.group(4), old.group(5));
    }

    private static boolean exists(String year, String month, String day) {
        try {
            int born = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .getYear();
            return born >= 1880 && born < 2100;
        } catch (DateTimeException none) {
            return false;
        }
    }

    private static boolean isOther(String number) {
        return OTHER.matcher(number).matches()
                && !ONE_SIGN_REPEATED.matcher(number).matches();
    }

    /** What is the same for one person: of a resident card the seventeen digits that an old number of fifteen stands for too. */
    public String likeness() {
        Matcher card = RESIDENT.matcher(number);
        if (card.matches()) {
            return card.group(1);
        }
        Matcher old = OLD_RESIDENT.matcher(number);
        return old.matches() ? old.group(1) + "19" + old.group(2) : number;
    }

    @Override
    public String toString() {
        return "***"; // of a person
    }
}
