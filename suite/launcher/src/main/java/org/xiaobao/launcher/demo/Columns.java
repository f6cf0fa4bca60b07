package org.xiaobao.launcher.demo;

import java.lang.Character.UnicodeScript;

/** Lines up text on a terminal, where a Chinese character is two columns wide. */
final class Columns {

    private Columns() {}

    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - width(text))) + text;
    }

    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int character) {
        boolean fullWidthForm =
                character >= 0x3000 && character <= 0x303F || character >= 0xFF01 && character <= 0xFF60;
        return fullWidthForm || UnicodeScript.of(character) == UnicodeScript.HAN ? 2 : 1;
    }
}
