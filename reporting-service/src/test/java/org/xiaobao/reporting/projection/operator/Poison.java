package org.xiaobao.reporting.projection.operator;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.xiaobao.reporting.Subject;

/** Records that cannot be read, counted or stored, each wrong in one way and named in a header of its own. */
final class Poison {

    private static final String NAME = "x-poison";
    private static final String OWNER = "x-owner";
    private static final int PARTITION = 0;

    private final String institution;
    private final List<ProducerRecord<String, byte[]>> records = new ArrayList<>();

    private Poison(String institution) {
        this.institution = institution;
    }

    static List<ProducerRecord<String, byte[]>> of(String institution) {
        Poison corpus = new Poison(institution);
        corpus.values();
        corpus.headers();
        corpus.dates();
        corpus.texts();
        corpus.units();
        corpus.numbers();
        corpus.sizes();
        return corpus.records;
    }

    private void values() {
        raw("not JSON", complaint(), "{\"state\": 7".getBytes(StandardCharsets.UTF_8));
        raw("no bytes", complaint(), new byte[0]);
        raw("no value", complaint(), null);
        raw("an array", complaint(), "[1, 2]".getBytes(StandardCharsets.UTF_8));
        raw("a text", complaint(), "\"state\"".getBytes(StandardCharsets.UTF_8));
        raw("no state", complaint(), "{}".getBytes(StandardCharsets.UTF_8));
        raw("state is a list", complaint(), "{\"state\": []}".getBytes(StandardCharsets.UTF_8));
        raw("half a character's bytes", complaint(), "{\"state\": \"\u9000".getBytes(StandardCharsets.UTF_16BE));
        text("more after the end", complaint(), "\"at\":", "\"at\":", " {}");
        add("unknown disposition", complaint().with("disposition", "NO_SUCH_DISPOSITION"));
        add("disposition by its number", complaint().with("disposition", 3));
        add("disposition missing", complaint().with("disposition", null));
        add("id missing", complaint().with("complaintId", null));
        add("id is none", complaint().with("complaintId", "1-1-1-1-1"));
    }

    private void headers() {
        for (String name : List.of("ce_id", "ce_type", "ce_subject", "ce_institution", "ce_sequence", "ce_time")) {
            ProducerRecord<String, byte[]> record = add("without " + name, complaint());
            record.headers().remove(name);
        }
        header("event's id is none", "ce_id", "42");
        header("subject is none", "ce_subject", "1-2-3-4-5");
        header("subject of another", "ce_subject", UUID.randomUUID().toString());
        header("another institution", "ce_institution", "SOMEBODY-ELSE");
        header("institution with NUL", "ce_institution", institution + "\0");
        header("institution blank", "ce_institution", " ");
        header("sequence zero", "ce_sequence", "0");
        header("sequence negative", "ce_sequence", "-1");
        header("sequence beyond any", "ce_sequence", "9223372036854775808");
        header("sequence a word", "ce_sequence", "one");
    }

    private void dates() {
        Subject handled = complaint().with("acceptedAt", "2024-03-05T01:00:00Z");
        add("received in 40000", complaint().with("receivedAt", "+40000-01-01T00:00:00Z"));
        add("received before Christ", complaint().with("receivedAt", "-0001-01-01T00:00:00Z"));
        add("received as a number", complaint().with("receivedAt", 1_717_200_000));
        add("received missing", complaint().with("receivedAt", null));
        add("received at a local time", complaint().with("receivedAt", "2024-03-04T01:30:00"));
        add("accepted in 1926", complaint().with("acceptedAt", "1926-03-05T01:00:00Z"));
        add("decided beyond the database", handled.with("decidedAt", "+999999999-12-31T23:59:59Z"));
        add(
                "due beyond the database",
                handled.with("decidedAt", "2024-03-06T01:00:00Z").with("dueOn", "+999999999-12-31"));
        add("campaign in 40000", Subject.campaign("x").with("startsOn", "+40000-01-01"));
        add("campaign of no day", Subject.campaign("x").with("startsOn", "2024-02-30"));
        add("mediation of an array", Subject.mediation("AGREED", "1.00").with("appliedOn", List.of(2024, 5, 6)));
    }

    private void texts() {
        add("NUL in a code", complaint().with("source", "12345\0"));
        add("NUL in what is not counted", complaint().with("status", "CLO\0SED"));
        add("NUL in a title", Subject.review("POLICY", "PASSED").with("title", "办法\0"));
        text("half a character", complaint(), "SERVICE_ATTITUDE", "\\ud83d", "");
        add("a code without end", complaint().with("source", "9".repeat(10_000)));
        add("a code that is a list", complaint().with("source", List.of("12345")));
    }

    private void units() {
        add("unit missing", complaint().with("unit", null));
        add("unit with a slash at its end", complaint().with("unit", "/HQ/"));
        add("unit without a slash", complaint().with("unit", "HQ"));
        add("unit without end", complaint().with("unit", "/HQ" + "/X".repeat(2_000)));
    }

    private void numbers() {
        Subject mediation = Subject.mediation("AGREED", "7.77");
        text("an amount of a hundred million digits", mediation, "7.77", "1e99999999", "");
        text("an exponent of two thousand million", mediation, "7.77", "1E+2147483647", "");
        text("an amount of no size", mediation, "7.77", "1e-99999999", "");
        add("an amount beyond all", mediation.with("contractAmount", new BigDecimal("1000000000000000000")));
        add("an amount below zero", mediation.with("contractAmount", new BigDecimal("-0.01")));
        add("parts of a fen", mediation.with("contractAmount", new BigDecimal("1.234")));
        add("parts of a fen in dispute", complaint().with("amountInDispute", new BigDecimal("0.001")));
        add("half an extension", handled().with("extensions", new BigDecimal("0.5")));
        add("fewer than no extensions", handled().with("extensions", -1));
        add("joint by a word", complaint().with("joint", "yes"));
        add("a group that is a text", complaint().with("groups", "ELDERLY"));
        add("a group without end", complaint().with("groups", List.of("x".repeat(1_000))));
        add("audience beyond long", event().with("audience", new BigDecimal("9223372036854775808")));
        add("audience below zero", event().with("audience", -5));
        add("half a person", event().with("audience", new BigDecimal("1.5")));
        text("audience null", event(), "\"audience\":150", "\"audience\":null", "");
        add("nobody attends", session(Collections.singletonList(null)));
        add("more than a long attend", session(Collections.nCopies(2, Map.of("tier", "X", "count", Long.MAX_VALUE))));
        add("a thousand tiers", session(tiers(1_000)));
    }

    private void sizes() {
        String deep = "[".repeat(10_000) + "]".repeat(10_000);
        text("nested ten thousand deep", complaint(), "\"SERVICE_ATTITUDE\"", deep, "");
        add("ten megabytes", complaint().with("reason", "x".repeat(10 * 1024 * 1024)));
    }

    private static Subject complaint() {
        return Subject.complaint("12345", "VALID");
    }

    private static Subject handled() {
        return complaint().with("acceptedAt", "2024-03-05T01:00:00Z");
    }

    private static Subject event() {
        return Subject.campaignEvent("OFFLINE", 150);
    }

    private static Subject session(List<?> attendance) {
        return Subject.trainingSession("INTERNAL", "X", 1).with("attendance", attendance);
    }

    private static List<Map<String, Object>> tiers(int many) {
        List<Map<String, Object>> tiers = new ArrayList<>();
        for (int tier = 0; tier < many; tier++) {
            tiers.add(Map.of("tier", "T" + tier, "count", 1));
        }
        return tiers;
    }

    private void header(String name, String header, String value) {
        ProducerRecord<String, byte[]> record = add(name, complaint());
        record.headers().remove(header).add(header, value.getBytes(StandardCharsets.UTF_8));
    }

    /** A state that JSON can say and our writer would not. */
    private void text(String name, Subject subject, String what, String by, String after) {
        byte[] json = subject.of(institution).event().value();
        String changed = new String(json, StandardCharsets.UTF_8).replace(what, by) + after;
        raw(name, subject, changed.getBytes(StandardCharsets.UTF_8));
    }

    private ProducerRecord<String, byte[]> add(String name, Subject subject) {
        return raw(name, subject, subject.of(institution).event().value());
    }

    private ProducerRecord<String, byte[]> raw(String name, Subject subject, byte[] value) {
        ProducerRecord<String, byte[]> sound = subject.of(institution).event();
        var record = new ProducerRecord<>(sound.topic(), PARTITION, sound.key(), value, sound.headers());
        name(record, name, institution);
        records.add(record);
        return record;
    }

    /** By which a test finds its letters, whatever is wrong with the rest. */
    static void name(ProducerRecord<String, byte[]> record, String name, String owner) {
        record.headers()
                .add(NAME, name.getBytes(StandardCharsets.UTF_8))
                .add(OWNER, owner.getBytes(StandardCharsets.UTF_8));
    }

    /** The record as it would be, in the partition of the poison. */
    static ProducerRecord<String, byte[]> beside(Subject sound) {
        ProducerRecord<String, byte[]> record = sound.event();
        return new ProducerRecord<>(record.topic(), PARTITION, record.key(), record.value(), record.headers());
    }

    /** Words of a person or a case, of which no reason may hold any. */
    static List<String> secrets() {
        return Arrays.asList("NO_SUCH_DISPOSITION", "SOMEBODY-ELSE", "办法", "+40000", "99999999", "华丰");
    }
}
