package org.xiaobao.reporting.figure;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xiaobao.platform.json.FactJson;

/**
 * Every number that is counted. Its path is the place it has in the metrics answer and the name under which its cases are
 * asked for; its dimensions are its breakdowns. What it is called and what it counts (口径) stands in {@code figures.json}.
 * Whoever changes what is counted raises {@link Countable#COUNTING}.
 */
public enum Figure {
    COMPLAINTS_GROSS("complaints.gross", Aspect.COMPLAINT, Measure.CASES, Dimension.SOURCE),
    COMPLAINTS_REPEAT("complaints.repeat", Aspect.COMPLAINT, Measure.CASES, Dimension.SOURCE),
    COMPLAINTS_WITHDRAWN_IN_TIME("complaints.withdrawnInTime", Aspect.COMPLAINT, Measure.CASES, Dimension.SOURCE),
    COMPLAINTS_REJECTED("complaints.rejected", Aspect.COMPLAINT, Measure.CASES, Dimension.SOURCE),
    COMPLAINTS_VALID(
            "complaints.valid",
            Aspect.COMPLAINT,
            Measure.CASES,
            Dimension.SOURCE,
            Dimension.BUSINESS_CHANNEL,
            Dimension.BUSINESS_CATEGORY,
            Dimension.REASON,
            Dimension.REGION,
            Dimension.PRODUCT,
            Dimension.GROUP),
    COMPLAINTS_MAJOR("complaints.major", Aspect.COMPLAINT, Measure.CASES),
    COMPLAINTS_JOINT("complaints.joint", Aspect.COMPLAINT, Measure.CASES),
    COMPLAINTS_OF_SPECIAL_GROUPS("complaints.specialGroups", Aspect.COMPLAINT, Measure.CASES, Dimension.GROUP),
    COMPLAINTS_AMOUNT_IN_DISPUTE("complaints.amountInDispute", Aspect.COMPLAINT, Measure.YUAN),

    COMPLAINTS_ACCEPTED("complaints.accepted", Aspect.HANDLING, Measure.CASES),
    COMPLAINTS_CONCLUDED("complaints.concluded", Aspect.HANDLING, Measure.CASES),
    COMPLAINTS_DECIDED("complaints.decided", Aspect.HANDLING, Measure.CASES, Dimension.DECISION_OUTCOME),
    COMPLAINTS_DECIDED_ON_TIME("complaints.decidedOnTime", Aspect.HANDLING, Measure.CASES),
    COMPLAINTS_EXTENDED("complaints.extended", Aspect.HANDLING, Measure.CASES),
    COMPLAINTS_EXTENSIONS("complaints.extensions", Aspect.HANDLING, Measure.TIMES),
    COMPLAINTS_RE_EXAMINATIONS(
            "complaints.reExaminations", Aspect.HANDLING, Measure.TIMES, Dimension.RE_EXAMINATION_OUTCOME),
    COMPLAINTS_REDRESS_AMOUNT("complaints.redressAmount", Aspect.HANDLING, Measure.YUAN),
    SATISFACTION_ASKED("complaints.satisfaction.asked", Aspect.HANDLING, Measure.CASES),
    SATISFACTION_ANSWERED("complaints.satisfaction.answered", Aspect.HANDLING, Measure.CASES),
    SATISFACTION_SATISFIED("complaints.satisfaction.satisfied", Aspect.HANDLING, Measure.CASES),

    MEDIATIONS_COUNT(
            "mediations.count",
            Aspect.MEDIATION,
            Measure.CASES,
            Dimension.OUTCOME,
            Dimension.TRACK,
            Dimension.MODE,
            Dimension.ORIGIN),
    MEDIATIONS_AGREED("mediations.agreed", Aspect.MEDIATION, Measure.CASES),
    MEDIATIONS_CONTRACT_AMOUNT("mediations.contractAmount", Aspect.MEDIATION, Measure.YUAN, Dimension.OUTCOME),
    MEDIATIONS_CLAIMED_AMOUNT("mediations.claimedAmount", Aspect.MEDIATION, Measure.YUAN),
    MEDIATIONS_SETTLED_AMOUNT("mediations.settledAmount", Aspect.MEDIATION, Measure.YUAN),
    MEDIATIONS_REFUSED("mediations.refused", Aspect.MEDIATION, Measure.CASES),

    REVIEWS_TOTAL(
            "reviews.total", Aspect.REVIEW, Measure.CASES, Dimension.KIND, Dimension.CONCLUSION, Dimension.DEPARTMENT),
    REVIEWS_OPEN("reviews.open", Aspect.REVIEW, Measure.CASES),
    OPINIONS_TOTAL("reviews.opinions.total", Aspect.REVIEW, Measure.ITEMS),
    OPINIONS_ADOPTED("reviews.opinions.adopted", Aspect.REVIEW, Measure.ITEMS),
    OPINIONS_PARTLY_ADOPTED("reviews.opinions.partlyAdopted", Aspect.REVIEW, Measure.ITEMS),
    OPINIONS_REJECTED("reviews.opinions.rejected", Aspect.REVIEW, Measure.ITEMS),
    OPINIONS_OPEN("reviews.opinions.open", Aspect.REVIEW, Measure.ITEMS),

    EDUCATION_CAMPAIGNS("education.campaigns", Aspect.CAMPAIGN, Measure.TIMES),
    EDUCATION_EVENTS(
            "education.events", Aspect.CAMPAIGN_EVENT, Measure.TIMES, Dimension.PLACE_KIND, Dimension.AUDIENCE_GROUP),
    EDUCATION_ESTIMATED_EVENTS("education.estimatedEvents", Aspect.CAMPAIGN_EVENT, Measure.TIMES),
    AUDIENCE_ONLINE("education.audience.online", Aspect.CAMPAIGN_EVENT, Measure.PERSON_TIMES),
    AUDIENCE_OFFLINE("education.audience.offline", Aspect.CAMPAIGN_EVENT, Measure.PERSON_TIMES),
    EDUCATION_COPIES("education.copies", Aspect.CAMPAIGN_EVENT, Measure.COPIES),
    EDUCATION_VIEWS("education.views", Aspect.CAMPAIGN_EVENT, Measure.TIMES),
    EDUCATION_ENQUIRIES("education.enquiries", Aspect.CAMPAIGN_EVENT, Measure.PERSON_TIMES),

    TRAINING_SESSIONS(
            "training.sessions",
            Aspect.TRAINING_SESSION,
            Measure.TIMES,
            Dimension.CONDUCT,
            Dimension.TRAINING_KIND,
            Dimension.LINE),
    TRAINING_SPECIAL_SESSIONS("training.specialSessions", Aspect.TRAINING_SESSION, Measure.TIMES),
    TRAINING_PERSON_TIMES(
            "training.personTimes", Aspect.TRAINING_SESSION, Measure.PERSON_TIMES, Dimension.CONDUCT, Dimension.TIER),
    TRAINING_HOURS("training.hours", Aspect.TRAINING_SESSION, Measure.HOURS);

    /** Name and scope of each, by path. */
    private static final class Named {

        private record Texts(String zh, String en, String scopeZh, String scopeEn) {}

        private static final Map<String, Texts> ALL = read();

        private static Texts of(String path) {
            return Optional.ofNullable(ALL.get(path))
                    .orElseThrow(() -> new IllegalStateException(path + " has no name in figures.json"));
        }

        private static Map<String, Texts> read() {
            try (InputStream file = Figure.class.getResourceAsStream("/figures.json")) {
                return FactJson.mapper().readValue(file, new TypeReference<>() {});
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final String path;
    private final Aspect aspect;
    private final Measure measure;
    private final Words name;
    private final Words scope;
    private final List<Dimension> dimensions;

    Figure(String path, Aspect aspect, Measure measure, Dimension... dimensions) {
        this.path = path;
        this.aspect = aspect;
        this.measure = measure;
        Named.Texts texts = Named.of(path);
        this.name = new Words(texts.zh(), texts.en());
        this.scope = new Words(texts.scopeZh(), texts.scopeEn());
        this.dimensions = List.of(dimensions);
    }

    public String path() {
        return path;
    }

    /** Whose day decides the period it counts in. */
    public Aspect aspect() {
        return aspect;
    }

    public Measure measure() {
        return measure;
    }

    public Words title() {
        return name;
    }

    /** What is counted and what is not (口径). */
    public Words scope() {
        return scope;
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
