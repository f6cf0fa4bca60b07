package org.xiaobao.reporting.label;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.xiaobao.platform.event.CloudEventHeaders;
import org.xiaobao.platform.event.ReceivedEvent;
import org.xiaobao.platform.event.UnreadableRecord;
import org.xiaobao.platform.json.FactJson;
import org.xiaobao.platform.text.Texts;
import org.xiaobao.reporting.figure.Dimension;
import org.xiaobao.reporting.figure.Limits;

/**
 * A dated row of complaints-service that names codes: one source, or a version of a code list. Of one {@link #key}, the
 * row that began last counts.
 *
 * @param institution null for a row for all
 * @param withdrawn it was taken back before its first day
 */
public record Naming(
        UUID id,
        long sequence,
        String institution,
        Dimension dimension,
        String key,
        boolean withdrawn,
        LocalDate from,
        LocalDate to,
        List<Name> names) {

    private static final String RULE = "xiaobao.complaints.rule.";
    private static final String WITHDRAWN = RULE + "withdrawn.v1";
    private static final String SOURCES = "complaint-source";
    private static final String CODE_LISTS = "code-list";
    private static final Map<String, Dimension> LISTS = Map.of(
            "business-channels", Dimension.BUSINESS_CHANNEL,
            "business-categories", Dimension.BUSINESS_CATEGORY,
            "complaint-reasons", Dimension.REASON,
            "complainant-groups", Dimension.GROUP);
    private static final int LONGEST_LABEL = 200;
    private static final int MOST_NAMES = 2_000;

    /**
     * @param parent the code of the list it stands below
     * @param position place among the sources
     * @param after the code of the list it stands behind
     * @param offered false for what is not in use here; absent is true
     */
    public record Name(
            String code,
            String labelZh,
            String labelEn,
            String parent,
            Integer position,
            String after,
            Boolean offered) {

        Label label(boolean always) {
            return new Label(code, labelZh, labelEn, always, parent);
        }

        boolean isOffered() {
            return !Boolean.FALSE.equals(offered);
        }

        private boolean isWhole() {
            return isText(code) && isText(labelZh) && isText(labelEn) && isTextOrNone(after) && isTextOrNone(parent);
        }

        private static boolean isTextOrNone(String text) {
            return text == null || isText(text);
        }

        private static boolean isText(String text) {
            return text != null && !text.isBlank() && text.length() <= LONGEST_LABEL && Texts.storable(text);
        }
    }

    /** What of a rule is read here, whatever else it says. */
    private record Rule(
            String institution, String list, List<Name> entries, LocalDate effectiveFrom, LocalDate effectiveTo) {}

    /** Tells by its type alone, so that what is counted is not taken apart twice. */
    public static boolean isRule(ConsumerRecord<String, byte[]> message) {
        return CloudEventHeaders.type(message.headers()).startsWith(RULE);
    }

    /**
     * Empty for a rule that names nothing that is counted.
     *
     * @throws UnreadableRecord when it names codes and cannot be read
     */
    public static Optional<Naming> read(ConsumerRecord<String, byte[]> message) {
        ReceivedEvent event = ReceivedEvent.from(message);
        JsonNode rule = event.data().path("rule");
        return switch (event.data().path("book").asText()) {
            case SOURCES -> Optional.of(ofSource(event, rule));
            case CODE_LISTS ->
                Optional.ofNullable(LISTS.get(rule.path("list").asText()))
                        .map(dimension -> ofList(event, dimension, rule));
            default -> Optional.empty();
        };
    }

    private static Naming ofSource(ReceivedEvent event, JsonNode rule) {
        Name name = as(rule, Name.class);
        return of(event, Dimension.SOURCE, name.code(), as(rule, Rule.class), List.of(name));
    }

    private static Naming ofList(ReceivedEvent event, Dimension dimension, JsonNode rule) {
        Rule edition = as(rule, Rule.class);
        require(edition.entries() != null, "the version of a code list has no entries");
        return of(event, dimension, "", edition, edition.entries());
    }

    private static Naming of(ReceivedEvent event, Dimension dimension, String key, Rule rule, List<Name> names) {
        require(rule.effectiveFrom() != null, "the rule has no first day");
        require(
                Limits.isName(event.institution()) && Texts.storable(event.institution()),
                "no institution has that name");
        require(names.size() <= MOST_NAMES && names.stream().allMatch(Name::isWhole), "a code has no proper name");
        require(
                rule.institution() == null || rule.institution().equals(event.institution()),
                "envelope and rule name different institutions");
        return new Naming(
                event.subject(),
                event.sequence(),
                rule.institution(),
                dimension,
                key,
                event.type().equals(WITHDRAWN),
                rule.effectiveFrom(),
                rule.effectiveTo(),
                names);
    }

    private static <T> T as(JsonNode json, Class<T> type) {
        try {
            return FactJson.strict().treeToValue(json, type);
        } catch (JsonProcessingException | IllegalArgumentException wrong) {
            throw new UnreadableRecord("the rule cannot be read", wrong);
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new UnreadableRecord(otherwise);
        }
    }

    boolean isInForceOn(LocalDate day) {
        return to == null || !to.isBefore(day);
    }
}
