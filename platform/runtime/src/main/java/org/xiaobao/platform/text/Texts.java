package org.xiaobao.platform.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Words as people write them, and keys as people compare them. */
public final class Texts {

    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s\\u0085\\u2800]+");

    /** Takes no room on the page: zero-width characters, direction marks, fillers. */
    private static final Pattern NOTHING = Pattern.compile("[\\p{Cf}\\u3164\\u115F\\u1160\\uFFA0]+");

    /** Hyphens and dashes that keyboards and word processors put for one another. */
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212\\uFE58\\uFE63\\uFF0D]");

    private static final String SIGNS = "\\p{L}\\p{M}\\p{N} ._/#:+()\\[\\]〔〕【】《》「」·、,&@*（）［］：／＋＆，．＃＊－";

    /** What reference numbers are made of, in whatever width: 漳消投（2026）12号, ZZ12345-2024-000123. */
    public static final String REFERENCE = "[" + SIGNS + "-]{1,100}";

    public static final String REFERENCE_SAY =
            "须为 1 至 100 个文字、数字或编号用的符号 | must be 1 to 100 letters, digits and signs that numbers of documents have";

    /** The name of a product or the like. */
    public static final String NAME_OF_THING = "[" + SIGNS + "“”%％-]{1,100}";

    public static final String NAME_OF_THING_SAY =
            "须为 1 至 100 个文字、数字或常用符号 | must be 1 to 100 letters, digits and common signs";

    /** Who somebody is to the identity provider. */
    public static final String SUBJECT_ID = "[A-Za-z0-9][A-Za-z0-9._@:-]{0,99}";

    public static final String SUBJECT_ID_SAY =
            "须为人员在身份系统中的标识，而非姓名 | must be a person's subject id at the identity provider, not a name";

    private Texts() {}

    /**
     * A text to be kept as it was written: composed (NFC), and storable.
     *
     * @throws Unfit when it holds half a character (a lone surrogate), a control character other than tab and line ends, or
     *     nothing that can be seen; the empty text passes, for a field that must not be empty says so itself
     */
    public static String text(String sent) {
        if (!storable(sent)) {
            throw new Unfit(
                    "含有控制字符或残缺的字符，请删除后重新录入",
                    "holds control characters or half a character; remove them and type it again");
        }
        if (!sent.isEmpty() && !visible(sent)) {
            throw new Unfit("没有可见的文字，请填写内容，或不要提交此项", "holds nothing that can be seen; write something or leave it out");
        }
        return Normalizer.normalize(sent, Normalizer.Form.NFC);
    }

    /**
     * A key, number or code as people compare them: full-width and half-width forms are the same (NFKC), so are the kinds of
     * dash; blanks around it are dropped, a run of blanks in it is one.
     *
     * @throws Unfit as {@link #text}
     */
    public static String key(String sent) {
        return folded(text(sent));
    }

    /** As {@link #key}, of a text that was read already: refuses nothing. */
    public static String folded(String text) {
        String seen = NOTHING.matcher(text).replaceAll("");
        String narrow = Normalizer.normalize(seen, Normalizer.Form.NFKC);
        return BLANKS.matcher(DASHES.matcher(narrow).replaceAll("-"))
                .replaceAll(" ")
                .strip();
    }

    /** Whether it can be stored and given back as it is: no NUL, no control characters but tab and line ends, no half characters. */
    public static boolean storable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(unit) || isControl(unit)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isControl(char unit) {
        return Character.isISOControl(unit) && unit != '\n' && unit != '\r' && unit != '\t';
    }

    /** Whether a reader would see anything: a letter, digit, sign or symbol; marks alone and blanks of any kind are nothing. */
    public static boolean visible(String text) {
        return text.codePoints().anyMatch(Texts::isVisible);
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            default -> {
                String shown = Character.toString(character);
                yield !BLANKS.matcher(shown).matches()
                        && !NOTHING.matcher(shown).matches();
            }
        };
    }
}
