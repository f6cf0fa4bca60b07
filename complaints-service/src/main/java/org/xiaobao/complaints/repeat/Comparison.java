package org.xiaobao.complaints.repeat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.xiaobao.complaints.repeat.RepeatCandidates.Candidate;
import org.xiaobao.complaints.repeat.RepeatCandidates.Obstacle;
import org.xiaobao.complaints.repeat.RepeatCandidates.Reason;
import org.xiaobao.complaints.search.CaseTexts;

/** How much one complaint is like others. The text adds to what an equal number says; without one it stands alone. */
record Comparison(CandidateRow one, CaseTexts matter, RepeatWindow window, Equals equals, Set<UUID> uncounted) {

    /** Found by the same phone, and by the same ID number. */
    record Equals(Set<UUID> phone, Set<UUID> idNumber) {}

    private static final int MOST_WORDS = 10;

    static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::score)
            .thenComparing(Candidate::receivedAt)
            .reversed();

    /** Without reasons it is no candidate. */
    Candidate with(CandidateRow other, CaseTexts theirs) {
        Set<String> grams = theirs.grams();
        BigDecimal similarity = similarity(matter.grams(), grams);
        List<Reason> reasons = new ArrayList<>();
        BigDecimal key = BigDecimal.ZERO;
        if (equals.phone().contains(other.id())) {
            reasons.add(Reason.SAME_PHONE);
            key = key.max(window.phoneScore());
        }
        if (equals.idNumber().contains(other.id())) {
            reasons.add(Reason.SAME_ID_NUMBER);
            key = key.max(window.idNumberScore());
        }
        if (similarity.compareTo(window.similarity()) >= 0) {
            reasons.add(Reason.SIMILAR_TEXT);
        }
        BigDecimal score = key.add(BigDecimal.ONE.subtract(key).multiply(similarity));
        Obstacle obstacle = obstacle(other);
        return new Candidate(
                other.id(),
                other.number(),
                other.unit(),
                other.source(),
                other.receivedAt(),
                other.status(),
                other.disposition(),
                written(score),
                reasons,
                written(similarity),
                words(grams),
                other.originalId(),
                obstacle == null,
                obstacle);
    }

    /** Jaccard: what both have of what either has. */
    static BigDecimal similarity(Set<String> some, Set<String> others) {
        Set<String> both = new HashSet<>(some);
        both.retainAll(others);
        int either = some.size() + others.size() - both.size();
        return either == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(both.size()).divide(BigDecimal.valueOf(either), 4, RoundingMode.HALF_UP);
    }

    private List<String> words(Set<String> grams) {
        return matter.texts().stream()
                .flatMap(text -> text.shared(grams).stream())
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .limit(MOST_WORDS)
                .toList();
    }

    private Obstacle obstacle(CandidateRow other) {
        if (other.originalId().equals(one.originalId())) {
            return Obstacle.SAME_GROUP;
        }
        return uncounted.contains(other.originalId()) ? Obstacle.ORIGINAL_NOT_COUNTED : null;
    }

    private static String written(BigDecimal share) {
        return share.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
