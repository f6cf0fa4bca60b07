package org.xiaobao.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xiaobao.platform.privacy.BlindIndex;

/**
 * Turns grams into the words of the index: keyed hashes, different in each institution. Bands (MinHash: 32 bands of 2) are words
 * as well; two texts share one with a probability of 95 % when they have 30 % of their grams in common, 99.9 % from 45 % on.
 */
@ApplicationScoped
public class Words {

    /** Grows when the same text shall give other words; what was built with an earlier one is then built again. */
    private static final String RULES = "1.";

    private static final String KIND = "gram ";

    private static final int BANDS = 32;
    private static final int ROWS = 2;

    /** Of a hash, its end: it may begin with the mark of its key. */
    private static final int BYTES = 6;

    private final BlindIndex index;

    Words(BlindIndex index) {
        this.index = index;
    }

    String builtWith() {
        return RULES + written(hash("", "built with"));
    }

    /** All words of a text. */
    List<String> of(String institution, Collection<String> grams) {
        List<byte[]> hashes =
                grams.stream().map(gram -> hash(institution, gram)).toList();
        List<String> words = new ArrayList<>(hashes.stream().map(Words::written).toList());
        words.addAll(bands(hashes));
        return words;
    }

    /** A query for what has all these grams, indexed under any key in use. */
    String all(String institution, Collection<String> grams) {
        return grams.stream()
                .map(gram -> either(hashes(institution, gram).stream().map(Words::written)))
                .collect(Collectors.joining(" & "));
    }

    /** A query for what has a band in common under any key in use; empty for a text without grams. */
    String similar(String institution, Collection<String> grams) {
        List<List<byte[]>> byGram =
                grams.stream().map(gram -> hashes(institution, gram)).toList();
        if (byGram.isEmpty()) {
            return "";
        }
        return either(IntStream.range(0, byGram.get(0).size())
                .mapToObj(key -> byGram.stream().map(hashes -> hashes.get(key)).toList())
                .flatMap(hashes -> bands(hashes).stream()));
    }

    private byte[] hash(String institution, String gram) {
        return end(index.of(KIND + institution, gram));
    }

    private List<byte[]> hashes(String institution, String gram) {
        return index.all(KIND + institution, gram).stream().map(Words::end).toList();
    }

    private static byte[] end(byte[] hash) {
        return Arrays.copyOfRange(hash, hash.length - BYTES, hash.length);
    }

    private static String either(Stream<String> words) {
        return words.map(word -> "'" + word + "'").collect(Collectors.joining(" | ", "(", ")"));
    }

    private static String written(byte[] hash) {
        return Base64.getUrlEncoder().encodeToString(hash);
    }

    private static List<String> bands(List<byte[]> hashes) {
        List<String> bands = new ArrayList<>();
        long[] values = hashes.stream().mapToLong(Words::number).toArray();
        for (int band = 0; band < BANDS && values.length > 0; band++) {
            long both = 0;
            for (int row = 0; row < ROWS; row++) {
                long seed = band * ROWS + row + 1L;
                both = mixed(both
                        ^ Arrays.stream(values)
                                .map(value -> mixed(value ^ mixed(seed)))
                                .min()
                                .getAsLong());
            }
            bands.add("~" + Long.toUnsignedString(both >>> 16, Character.MAX_RADIX) + "." + band);
        }
        return bands;
    }

    private static long number(byte[] hash) {
        return ByteBuffer.allocate(Long.BYTES).put(hash).getLong(0);
    }

    /** The finaliser of SplitMix64. */
    private static long mixed(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
