package org.xiaobao.platform.privacy;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds phone, ID, account and card numbers in free text: seven or more digits with at most two blanks or dashes between them,
 * in whatever digits they are written (full-width, circled, 一三九…). A date, a time and a span of years are none.
 */
public final class PersonalNumbers {

    private static final int FEWEST = 7;

    /** Digits left and right of a date are no number unless there are as many as of a phone without its first. */
    private static final int FEWEST_AROUND_A_DATE = 10;

    private static final Pattern RUN = Pattern.compile("\\d(?:[ \\-]{0,3}\\d|\\.(?=\\d{3})\\d)*(?:[ \\-]?X)?");
    private static final Pattern RUN_OF_CHINESE = Pattern.compile("c(?:[ \\-]{0,2}c){6,}");
    private static final Pattern DAY = Pattern.compile(
            "(?<!\\d)(?:(?:19|20)\\d\\d-(?:0?[1-9]|1[0-2])-(?:0?[1-9]|[12]\\d|3[01])(?: \\d\\d?(?=:))?|(?:19|20)\\d\\d ?-{1,2} ?(?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern DAY_WITHOUT_DASHES =
            Pattern.compile("(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])");
    private static final String CHINESE = "〇零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖";

    private PersonalNumbers() {}

    /** The places (of {@code char}s) that belong to such a number, the blanks and dashes in it included. */
    public static BitSet in(CharSequence text) {
        String shape = shape(text);
        BitSet found = new BitSet(text.length());
        for (Matcher run = RUN.matcher(shape); run.find(); ) {
            judge(shape, run.start(), run.end(), found);
        }
        for (Matcher run = RUN_OF_CHINESE.matcher(shape); run.find(); ) {
            found.set(run.start(), run.end());
        }
        return found;
    }

    private static void judge(String shape, int start, int end, BitSet found) {
        Matcher day = DAY.matcher(shape).useTransparentBounds(true).region(start, end);
        int from = start;
        int around = 0;
        BitSet numbers = new BitSet();
        while (day.find()) {
            around += piece(shape, from, day.start(), numbers);
            from = day.end();
        }
        around += piece(shape, from, end, numbers);
        boolean hasDay = from > start;
        if (hasDay && around >= FEWEST_AROUND_A_DATE) {
            found.set(start, end);
        } else {
            found.or(numbers);
        }
    }

    /** @return how many digits it has */
    private static int piece(String shape, int start, int end, BitSet numbers) {
        String piece = shape.substring(start, end);
        int digits = (int)
                piece.chars().filter(c -> Character.isDigit(c) || c == 'X').count();
        if (digits >= FEWEST && !DAY_WITHOUT_DASHES.matcher(piece.strip()).matches()) {
            numbers.set(start, end);
        }
        return digits;
    }

    /** The text with every digit as 0 to 9, every blank as a space, every dash as a hyphen; place by place the same. */
    private static String shape(CharSequence text) {
        StringBuilder shape = new StringBuilder(text.length());
        for (int i = 0, width; i < text.length(); i += width) {
            int character = Character.codePointAt(text, i);
            width = Character.charCount(character);
            shape.append(sign(character));
            if (width == 2) {
                shape.append('\u200b'); // the second half of a digit beyond the basic plane
            }
        }
        return shape.indexOf("\u200b") < 0 ? shape.toString() : withoutHalves(shape);
    }

    /** A second half goes on what its first half is. */
    private static String withoutHalves(StringBuilder shape) {
        for (int i = 1; i < shape.length(); i++) {
            if (shape.charAt(i) == '\u200b') {
                shape.setCharAt(i, Character.isDigit(shape.charAt(i - 1)) ? ' ' : shape.charAt(i - 1));
            }
        }
        return shape.toString();
    }

    private static char sign(int character) {
        int digit = Character.digit(character, 10);
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        if (character == 'x' || character == 'X' || character == 'ｘ' || character == 'Ｘ') {
            return 'X';
        }
        if (CHINESE.indexOf(character) >= 0) {
            return 'c';
        }
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR, Character.FORMAT -> ' ';
            case Character.DASH_PUNCTUATION -> '-';
            case Character.OTHER_NUMBER -> otherNumber(character);
            default ->
                character == '.' || character == ':' || character == '-'
                        ? (char) character
                        : character == '−' ? '-' : character == '：' ? ':' : '?';
        };
    }

    /** ① and ¹ are digits to who reads them. */
    private static char otherNumber(int character) {
        String plain = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
        return plain.length() == 1 && Character.isDigit(plain.charAt(0)) ? plain.charAt(0) : '?';
    }
}
