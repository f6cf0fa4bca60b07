package org.xiaobao.reporting.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a number can be broken down by; the parameter is also the query parameter that opens one row of it. */
public enum Dimension {
    SOURCE("source", Rows.ONE_EACH),
    BUSINESS_CHANNEL("businessChannel", Rows.TREE),
    BUSINESS_CATEGORY("businessCategory", Rows.TREE),
    REASON("reason", Rows.TREE),
    REGION("region", Rows.ONE_EACH),
    PRODUCT("product", Rows.ONE_EACH),
    GROUP("group", Rows.OVERLAPPING),
    DECISION_OUTCOME("decisionOutcome", Rows.ONE_EACH),
    RE_EXAMINATION_OUTCOME("reExaminationOutcome", Rows.PARTS),
    OUTCOME("outcome", Rows.ONE_EACH),
    TRACK("track", Rows.ONE_EACH),
    MODE("mode", Rows.ONE_EACH),
    ORIGIN("origin", Rows.ONE_EACH),
    KIND("kind", Rows.ONE_EACH),
    CONCLUSION("conclusion", Rows.ONE_EACH),
    DEPARTMENT("department", Rows.ONE_EACH),
    PLACE_KIND("placeKind", Rows.ONE_EACH),
    AUDIENCE_GROUP("audienceGroup", Rows.OVERLAPPING),
    CONDUCT("conduct", Rows.ONE_EACH),
    TRAINING_KIND("trainingKind", Rows.ONE_EACH),
    LINE("line", Rows.ONE_EACH),
    TIER("tier", Rows.PARTS);

    /** How a subject's share in a figure lies in the rows of a breakdown. */
    private enum Rows {
        /** The whole share in one row, that of {@link #UNKNOWN} where its producer left the code out. */
        ONE_EACH,
        /** As {@link #ONE_EACH}; rows stand above rows, and hold what those below them hold. */
        TREE,
        /** Parts of the share in several rows: one session trains several tiers. */
        PARTS,
        /** The whole share in each of several rows, or in none: such rows do not add up to their figure. */
        OVERLAPPING
    }

    public static final String UNKNOWN = "UNKNOWN";

    private final String parameter;
    private final Rows rows;

    Dimension(String parameter, Rows rows) {
        this.parameter = parameter;
        this.rows = rows;
    }

    public String parameter() {
        return parameter;
    }

    /** Whether the rows, those at the top of a tree, come to the figure; else each of them is at most the figure. */
    public boolean addsUp() {
        return rows != Rows.OVERLAPPING;
    }

    /** Whether its codes are what somebody wrote, of no list, so that nobody can say what stands in them. */
    public boolean isFreeText() {
        return this == PRODUCT || this == DEPARTMENT || this == LINE;
    }

    /** Whether a row holds what the rows below it hold. */
    public boolean isTree() {
        return rows == Rows.TREE;
    }

    /** Whether a subject may have another share in a row than in the figure. */
    public boolean isOfParts() {
        return rows == Rows.PARTS;
    }

    /** The rows a subject stands in that has no code. */
    List<String> withoutCode() {
        return rows == Rows.ONE_EACH || rows == Rows.TREE ? List.of(UNKNOWN) : List.of();
    }

    public static Optional<Dimension> of(String parameter) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.parameter.equals(parameter))
                .findFirst();
    }
}
