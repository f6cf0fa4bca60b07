package org.xiaobao.platform.security;

import static java.util.Objects.requireNonNull;

import org.xiaobao.platform.problem.DomainProblem;

/** What one may see: an institution, and within it a unit with everything below it. A row outside answers 404. */
public record Scope(String institution, String unit) {

    public Scope {
        requireNonNull(institution);
        requireNonNull(unit);
    }

    public boolean covers(String otherInstitution, String otherUnit) {
        return institution.equals(otherInstitution)
                && (otherUnit.equals(unit) || otherUnit.startsWith(unit.equals("/") ? "/" : unit + "/"));
    }

    /**
     * For what is entered under a unit.
     *
     * @throws DomainProblem 422 at {@code /unit}
     */
    public void requireCovers(String entered) {
        if (!covers(institution, entered)) {
            throw DomainProblem.invalid("/unit", "该机构不在您的权限范围内", "This unit is not within your scope");
        }
    }

    /** The top unit and with it the whole institution: {@code /}, or a path of one segment such as {@code /HQ}. */
    public boolean isWholeInstitution() {
        return unit.lastIndexOf('/') == 0;
    }

    /** For SQL: {@code (unit = :unit or unit like :unitLike)}; wildcards in the path are escaped with a backslash. */
    public String unitLike() {
        String path = unit.equals("/") ? "" : unit;
        return path.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "/%";
    }
}
