package org.xiaobao.reporting.unit;

import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.text.Unfit;
import org.xiaobao.platform.text.UnitPath;

/** Who stands above whom is said by the paths alone. */
final class Paths {

    /** As long as every service keeps them. */
    private static final int LONGEST = 200;

    private Paths() {}

    /** Of the top unit: the empty text. */
    static String parent(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }

    static boolean isTop(String path) {
        return parent(path).isEmpty();
    }

    static boolean isBelow(String path, String above) {
        return path.startsWith(above + "/");
    }

    static boolean isWithin(String path, String above) {
        return path.equals(above) || isBelow(path, above);
    }

    /**
     * Where a path comes to stand when one it is within moves.
     *
     * @throws DomainProblem 422 at {@code /to} when no unit may have that path
     */
    static String moved(String path, String from, String to) {
        String moved = to + path.substring(from.length());
        try {
            UnitPath.read(moved);
        } catch (Unfit tooDeep) {
            throw tooLong(moved);
        }
        if (moved.length() > LONGEST) {
            throw tooLong(moved);
        }
        return moved;
    }

    private static DomainProblem tooLong(String path) {
        return DomainProblem.invalid(
                "/to", "移动后的路径 " + path + " 过长或层级过多", "the path " + path + " would be too long, or too deep");
    }
}
