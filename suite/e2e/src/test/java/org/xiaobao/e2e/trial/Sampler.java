package org.xiaobao.e2e.trial;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.xiaobao.e2e.Api;
import org.xiaobao.e2e.SuiteClock;

/** A right request of any operation, from its schema; what a schema cannot tell stands in {@link #KNOWN}. */
final class Sampler {

    /** Values that mean something, by the name of their field. */
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("unit", "/HQ/OUTLET-01"),
            Map.entry("owner", "/HQ/OUTLET-01"),
            Map.entry("handlingUnit", "/HQ/OUTLET-01"),
            Map.entry("source", "12345"),
            Map.entry("businessChannel", "FRONT_COUNTER"),
            Map.entry("businessCategory", "SAVINGS"),
            Map.entry("reason", "PRICING"),
            Map.entry("majorGround", "REGULATOR_NAMED"),
            Map.entry("ground", "REGULATOR_NAMED"),
            Map.entry("groups", "ELDERLY"),
            Map.entry("phone", "19900000001"),
            Map.entry("idNumber", "11010519491231002X"),
            Map.entry("contentSha256", "0123456789abcdef".repeat(4)),
            Map.entry("codeSystem", "JRT0169"),
            Map.entry("product", "个人贷款（经营性）"),
            Map.entry("handler", "handler-1"),
            Map.entry("namedStaff", "staff-1"),
            Map.entry("subject", "staff-1"),
            Map.entry("period", "Y"),
            Map.entry("q", "退还费用"),
            Map.entry("figure", "complaints.gross"),
            Map.entry("cursor", ""));

    private static final OffsetDateTime RECEIVED = OffsetDateTime.parse("2025-06-03T09:30:00+08:00");

    private final Ground ground;
    private final Random random;

    Sampler(Ground ground, Random random) {
        this.ground = ground;
        this.random = random;
    }

    Request sample(Operation operation) {
        Request request = new Request(operation, ground.caller(operation, random));
        request.path = path(operation);
        request.language = random.nextBoolean() ? "zh" : "en";
        request.headers.add("Host: " + ground.host());
        request.headers.add("Connection: close");
        request.headers.add("Authorization: Bearer " + request.caller.token());
        request.headers.add("Accept-Language: " + request.language);
        for (Operation.Parameter parameter : operation.parameters()) {
            boolean wanted = parameter.required() || random.nextInt(4) == 0;
            if (parameter.in().equals("query") && wanted && !parameter.name().equals("cursor")) {
                request.query.add(parameter.name() + "=" + Corpus.escaped(plain(parameter)));
            } else if (parameter.in().equals("header")
                    && (wanted || parameter.name().equals("If-Match"))) {
                request.headers.add(parameter.name() + ": " + header(parameter.name()));
            }
        }
        if (operation.hasBody()) {
            request.headers.add("Content-Type: " + operation.bodyType());
            fill(request);
        }
        return request;
    }

    private void fill(Request request) {
        if (request.operation.hasJsonBody()) {
            request.body = value("", request.operation.bodySchema());
        } else {
            request.raw = random.nextBoolean() ? "通话记录（测试数据）".getBytes(StandardCharsets.UTF_8) : Corpus.anyFile(random);
        }
    }

    private String header(String name) {
        return switch (name) {
            case "If-Match" -> List.of("\"0\"", "\"1\"", "*").get(random.nextInt(3));
            case "Idempotency-Key" -> "trial-" + random.nextLong();
            case "If-None-Match" -> "*";
            case "X-File-Name" -> "record.txt";
            default -> "wait=1";
        };
    }

    private String path(Operation operation) {
        StringBuilder path = new StringBuilder();
        String before = "";
        for (String part : operation.path().substring(1).split("/")) {
            path.append('/').append(part.startsWith("{") ? segment(operation, part, before) : part);
            before = part;
        }
        return path.toString();
    }

    private String segment(Operation operation, String part, String before) {
        return switch (part) {
            case "{year}" -> "2025";
            case "{n}", "{number}" -> "1";
            case "{name}" -> "business-categories";
            default -> ground.known(before.equals("events") ? "events" : operation.resource(), random);
        };
    }

    private String plain(Operation.Parameter parameter) {
        JsonNode value = value(parameter.name(), parameter.schema());
        return value.isArray() ? value.path(0).asText() : value.asText();
    }

    JsonNode value(String name, JsonNode schema) {
        if (schema.has("properties")) {
            return object(schema);
        }
        if (schema.has("enum")) {
            return schema.path("enum").path(random.nextInt(schema.path("enum").size()));
        }
        return switch (schema.path("type").asText()) {
            case "array" -> array(name, schema);
            case "integer" -> Api.JSON.getNodeFactory().numberNode(name.equals("year") ? 2025 : 1 + random.nextInt(2));
            case "number" -> Api.JSON.getNodeFactory().numberNode(new BigDecimal("1.5"));
            case "boolean" -> Api.JSON.getNodeFactory().booleanNode(random.nextBoolean());
            case "object" -> Api.JSON.createObjectNode();
            default -> Api.JSON.getNodeFactory().textNode(text(name, schema));
        };
    }

    private ObjectNode object(JsonNode schema) {
        ObjectNode object = Api.JSON.createObjectNode();
        schema.path("properties").properties().iterator().forEachRemaining(field -> {
            boolean required = schema.path("required").toString().contains("\"" + field.getKey() + "\"");
            if (required || random.nextInt(3) == 0) {
                object.set(field.getKey(), value(field.getKey(), field.getValue()));
            }
        });
        return object;
    }

    private ArrayNode array(String name, JsonNode schema) {
        ArrayNode array = Api.JSON.createArrayNode();
        for (int i = schema.path("minItems").asInt(0) + random.nextInt(2); i > 0; i--) {
            array.add(value(name, schema.path("items")));
        }
        return array;
    }

    private String text(String name, JsonNode schema) {
        return switch (schema.path("format").asText()) {
            case "date" -> day(name).toString();
            case "date-time" -> moment(name);
            case "uuid" -> ground.known("complaints", random);
            default -> words(name, schema);
        };
    }

    private String words(String name, JsonNode schema) {
        if (name.toLowerCase(Locale.ROOT).endsWith("reference") || name.equals("version")) {
            return "T-" + Long.toString(random.nextLong() >>> 1, 36);
        }
        if (KNOWN.containsKey(name)) {
            return KNOWN.get(name);
        }
        JsonNode example = schema.path("examples").path(0);
        if (!example.isMissingNode()) {
            return example.asText();
        }
        return schema.path("pattern").asText().startsWith("[A-Z") ? "TRIAL_1" : "测试数据" + random.nextInt(1000);
    }

    private static String moment(String name) {
        return name.equals("receivedAt")
                ? RECEIVED.toString()
                : SuiteClock.inShanghai()
                        .minusSeconds(5)
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString();
    }

    private static LocalDate day(String name) {
        LocalDate today = SuiteClock.inShanghai().toLocalDate();
        return switch (name) {
            case "startsOn" -> LocalDate.of(2025, 6, 1);
            case "endsOn" -> LocalDate.of(2025, 6, 30);
            case "heldOn" -> LocalDate.of(2025, 6, 15);
            case "date" -> LocalDate.of(2025, 6, 16);
            case "dueOn", "validFrom", "effectiveFrom", "sourceReplyDueOn", "plannedOn" -> today.plusDays(30);
            default -> name.endsWith("To") ? today : today.minusDays(1);
        };
    }
}
