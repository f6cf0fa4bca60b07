package org.xiaobao.platform.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xiaobao.platform.privacy.PersonalNumbers;

/**
 * A text as it is compared: NFKC, lower case, without punctuation. Phone, ID and account numbers and the names the service hides
 * are breaks in it, so that no gram, no hit and no excerpt holds a part of them.
 */
public final class SearchText {

    private static final char BREAK = '\n';
    /** Between Latin words; between Chinese characters nothing is kept apart. */
    private static final char GAP = ' ';

    private static final int AROUND = 24;
    private static final Pattern NAME_PARTS = Pattern.compile("[\\p{L}\\p{N}]+");

    private final String original;
    private final StringBuilder form = new StringBuilder();
    private final List<Integer> places = new ArrayList<>();
    private final BitSet hidden = new BitSet();

    private SearchText(String original) {
        this.original = original;
    }

    public static SearchText of(String text, Collection<String> names) {
        SearchText made = new SearchText(text);
        made.read();
        names.forEach(made::hide);
        return made;
    }

    private void read() {
        StringBuilder folded = new StringBuilder();
        List<Integer> from = new ArrayList<>();
        for (int i = 0; i < original.length(); i += Character.charCount(original.codePointAt(i))) {
            String same = fold(Character.toString(original.codePointAt(i)));
            folded.append(same);
            from.addAll(Collections.nCopies(same.length(), i));
        }
        BitSet numbers = PersonalNumbers.in(folded);
        boolean apart = false;
        for (int i = 0, width; i < folded.length(); i += width) {
            int character = folded.codePointAt(i);
            width = Character.charCount(character);
            boolean letter = Character.isLetterOrDigit(character);
            if (numbers.get(i)) {
                conceal(from.get(i));
                add(BREAK, from.get(i));
            } else if (letter) {
                add(apart, folded, i, width, from.get(i));
            }
            apart = !letter;
        }
    }

    private void add(boolean apart, CharSequence folded, int start, int width, int place) {
        boolean words = !form.isEmpty()
                && latin(form.codePointBefore(form.length()))
                && latin(Character.codePointAt(folded, start));
        if (apart && words) {
            add(GAP, place);
        }
        for (int i = start; i < start + width; i++) {
            add(folded.charAt(i), place);
        }
    }

    private void add(char character, int place) {
        form.append(character);
        places.add(place);
    }

    private void conceal(int place) {
        hidden.set(place, place + Character.charCount(original.codePointAt(place)));
    }

    private static String fold(String character) {
        return Normalizer.normalize(character, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** Each part of a name: 张三(虚构) is written 张三 in the text. One character alone is no name. */
    private void hide(String name) {
        Matcher parts = NAME_PARTS.matcher(fold(name));
        while (parts.find()) {
            String part = parts.group();
            if (part.codePointCount(0, part.length()) < 2) {
                continue;
            }
            for (int at = find(part, 0); at >= 0; at = find(part, at + 1)) {
                for (int i = at; i < at + part.length(); i++) {
                    form.setCharAt(i, BREAK);
                    conceal(places.get(i));
                }
            }
        }
    }

    /** A Latin word or a number is found whole only. */
    private int find(String wanted, int from) {
        for (int at = form.indexOf(wanted, from); at >= 0; at = form.indexOf(wanted, at + 1)) {
            int end = at + wanted.length();
            boolean opens = at > 0 && latin(form.codePointBefore(at)) && latin(wanted.codePointAt(0));
            boolean goesOn = end < form.length()
                    && latin(form.codePointAt(end))
                    && latin(wanted.codePointBefore(wanted.length()));
            if (!opens && !goesOn) {
                return at;
            }
        }
        return -1;
    }

    private static boolean latin(int character) {
        return Character.isLetterOrDigit(character) && !Character.isIdeographic(character);
    }

    /** Overlapping pairs of characters, and Latin words and numbers whole. */
    public Set<String> grams() {
        Set<String> grams = new LinkedHashSet<>();
        StringBuilder word = new StringBuilder();
        int before = BREAK;
        for (int i = 0; i < form.length(); i += Character.charCount(before)) {
            int character = form.codePointAt(i);
            if (latin(character)) {
                word.appendCodePoint(character);
            } else if (!word.isEmpty()) {
                grams.add(word.toString());
                word.setLength(0);
            }
            boolean pair = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(character);
            if (pair && !(latin(before) && latin(character))) {
                grams.add(Character.toString(before) + Character.toString(character));
            }
            before = character;
        }
        if (!word.isEmpty()) {
            grams.add(word.toString());
        }
        return grams;
    }

    /** What has at least two characters in common at a stretch, longest first. */
    public List<String> shared(Set<String> gramsOfAnother) {
        Set<String> stretches = new LinkedHashSet<>();
        for (String run : form.toString().split("[\n ]")) {
            StringBuilder stretch = new StringBuilder();
            for (int i = 0, width; i < run.length(); i += width) {
                width = Character.charCount(run.codePointAt(i));
                String next = run.substring(i, i + width);
                String last =
                        stretch.isEmpty() ? "" : stretch.substring(stretch.offsetByCodePoints(stretch.length(), -1));
                if (!last.isEmpty() && !gramsOfAnother.contains(last + next)) {
                    stretches.add(stretch.toString());
                    stretch.setLength(0);
                }
                stretch.append(next);
            }
            stretches.add(stretch.toString());
        }
        return stretches.stream()
                .filter(stretch -> stretch.codePointCount(0, stretch.length()) > 1)
                .sorted((one, other) -> other.length() - one.length())
                .toList();
    }

    /** The place where it is found, with a little of what stands around; numbers and names are stars in it. */
    Optional<String> excerpt(SearchText wanted) {
        int at = find(wanted.form.toString(), 0);
        if (at < 0) {
            return Optional.empty();
        }
        int from = whole(Math.max(0, places.get(at) - AROUND));
        int last = places.get(at + wanted.form.length() - 1);
        int to = whole(Math.min(original.length(), last + 1 + AROUND));
        StringBuilder shown = new StringBuilder(original);
        hidden.stream().forEach(i -> shown.setCharAt(i, '*'));
        return Optional.of((from > 0 ? "…" : "") + shown.substring(from, to) + (to < original.length() ? "…" : ""));
    }

    /** Not between the two halves of one character. */
    private int whole(int place) {
        boolean half = place < original.length() && Character.isLowSurrogate(original.charAt(place));
        return half ? place + 1 : place;
    }

    boolean holdsNumbers() {
        return form.indexOf(String.valueOf(BREAK)) >= 0;
    }

    int characters() {
        return form.codePointCount(0, form.length());
    }

    @Override
    public String toString() {
        return "***"; // what it says is somebody's
    }
}
