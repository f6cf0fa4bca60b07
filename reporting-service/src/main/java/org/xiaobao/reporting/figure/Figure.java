package org.xiaobao.reporting.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Every number that is counted. Its path is the place it has in the metrics answer and the name under which its cases
 * are asked for; its dimensions are the breakdowns whose rows add up to it.
 */
public enum Figure {
    COMPLAINTS_GROSS("complaints.gross", Dimension.SOURCE),
    COMPLAINTS_REPEAT("complaints.repeat", Dimension.SOURCE),
    COMPLAINTS_WITHDRAWN_IN_TIME("complaints.withdrawnInTime", Dimension.SOURCE),
    COMPLAINTS_REJECTED("complaints.rejected", Dimension.SOURCE),
    COMPLAINTS_VALID(
            "complaints.valid",
            Dimension.SOURCE,
            Dimension.BUSINESS_CHANNEL,
            Dimension.BUSINESS_CATEGORY,
            Dimension.REASON,
            Dimension.REGION),
    COMPLAINTS_ACCEPTED("complaints.accepted"),
    COMPLAINTS_CONCLUDED("complaints.concluded"),
    COMPLAINTS_DECIDED("complaints.decided"),
    COMPLAINTS_DECIDED_ON_TIME("complaints.decidedOnTime"),
    SATISFACTION_ASKED("complaints.satisfaction.asked"),
    SATISFACTION_ANSWERED("complaints.satisfaction.answered"),
    SATISFACTION_SATISFIED("complaints.satisfaction.satisfied"),

    MEDIATIONS_COUNT("mediations.count", Dimension.OUTCOME),
    MEDIATIONS_CONTRACT_AMOUNT("mediations.contractAmount", Dimension.OUTCOME),
    MEDIATIONS_REFUSED("mediations.refused"),

    REVIEWS_TOTAL("reviews.total", Dimension.KIND, Dimension.CONCLUSION),
    REVIEWS_OPEN("reviews.open"),
    OPINIONS_TOTAL("reviews.opinions.total"),
    OPINIONS_ADOPTED("reviews.opinions.adopted"),
    OPINIONS_PARTLY_ADOPTED("reviews.opinions.partlyAdopted"),
    OPINIONS_REJECTED("reviews.opinions.rejected"),
    OPINIONS_OPEN("reviews.opinions.open"),

    EDUCATION_CAMPAIGNS("education.campaigns"),
    EDUCATION_EVENTS("education.events"),
    EDUCATION_ESTIMATED_EVENTS("education.estimatedEvents"),
    AUDIENCE_ONLINE("education.audience.online"),
    AUDIENCE_OFFLINE("education.audience.offline"),
    EDUCATION_COPIES("education.copies"),
    EDUCATION_VIEWS("education.views"),
    EDUCATION_ENQUIRIES("education.enquiries"),

    TRAINING_SESSIONS("training.sessions", Dimension.CONDUCT),
    TRAINING_SPECIAL_SESSIONS("training.specialSessions"),
    TRAINING_PERSON_TIMES("training.personTimes", Dimension.CONDUCT, Dimension.TIER);

    private final String path;
    private final List<Dimension> dimensions;

    Figure(String path, Dimension... dimensions) {
        this.path = path;
        this.dimensions = List.of(dimensions);
    }

    public String path() {
        return path;
    }

    public List<Dimension> dimensions() {
        return dimensions;
    }

    /** The whole number's cell: where its value stands in a {@link Tally} and in the totals. */
    public String cell() {
        return path;
    }

    /** The cell of one row of a breakdown. */
    public String cell(Dimension dimension, String code) {
        return path + '|' + dimension.parameter() + '=' + code;
    }

    public static Optional<Figure> of(String path) {
        return Arrays.stream(values())
                .filter(figure -> figure.path.equals(path))
                .findFirst();
    }
}
