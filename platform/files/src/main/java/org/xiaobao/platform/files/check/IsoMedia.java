package org.xiaobao.platform.files.check;

import java.util.Set;

/** Photos and films share a container; which it is stands in its brand, or, where that is a general one, in those it is fit for. */
final class IsoMedia {

    private static final int BRAND = 4;
    private static final int MAJOR_AT = 8;
    private static final int COMPATIBLE_AT = 16;
    private static final Set<String> AVIF = Set.of("avif", "avis");
    private static final Set<String> HEIC = Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs");
    private static final Set<String> GENERAL = Set.of("mif1", "msf1", "mif2");

    private IsoMedia() {}

    /** @param head the first bytes, one a character, with {@code ftyp} in its place */
    static String of(String head) {
        String brand = at(head, MAJOR_AT);
        if (!GENERAL.contains(brand)) {
            return still(brand, "video/mp4");
        }
        int end = Math.min(head.length(), head.charAt(3) + (head.charAt(2) << 8)); // the box says how long it is
        for (int i = COMPATIBLE_AT; i + BRAND <= end; i += BRAND) {
            String kind = still(at(head, i), null);
            if (kind != null) {
                return kind;
            }
        }
        return ContentType.UNKNOWN; // a picture, but coded in a way nobody named
    }

    private static String still(String brand, String otherwise) {
        return AVIF.contains(brand) ? "image/avif" : HEIC.contains(brand) ? "image/heic" : otherwise;
    }

    private static String at(String head, int from) {
        return head.substring(Math.min(from, head.length()), Math.min(from + BRAND, head.length()));
    }
}
