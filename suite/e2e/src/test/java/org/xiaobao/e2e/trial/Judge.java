package org.xiaobao.e2e.trial;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.xiaobao.e2e.SuiteClock;

/** What must hold for every answer, whatever was sent. */
final class Judge {

    /** No answer may take longer; measured from the first byte sent to the last one received. */
    private static final long SLOWEST_MILLIS = 5_000;

    private static final int VERSION_NOT_SUPPORTED = 505;

    /** What a refusal may never show: classes, stacks, SQL and regular expressions. */
    private static final Map<String, Pattern> INTERNALS = Map.of(
            "a class", Pattern.compile("(org|io|com|java|jakarta)\\.[a-z]+\\.[a-z]+|\\w(Exception|Error)\\b"),
            "a stack", Pattern.compile("\\bat [\\w.]+\\.\\w+\\(|\\.java:\\d"),
            "SQL", Pattern.compile("(?i)SQLSTATE|insert into|select .* from|constraint \"|batch entry"),
            "a pattern", Pattern.compile("\\\\p\\{|\\[A-Z|\\[0-9|\\\\\\\\[dSs]\\b|\\(\\?[!:=]"));

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern VISIBLE = Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}]");
    private static final Pattern DAY = Pattern.compile("([+-]?\\d{4,})-\\d{2}-\\d{2}(T.*)?");
    private static final long LARGEST = 1_000_000_000_000_000L;

    private final Ground ground;

    Judge(Ground ground) {
        this.ground = ground;
    }

    /** What is wrong with the answer; nothing, if all is well. */
    List<String> judge(Request request, Answer answer) {
        List<String> wrong = new ArrayList<>();
        if (answer.status() == 0) {
            return List.of("no answer");
        }
        if (answer.millis() > SLOWEST_MILLIS) {
            wrong.add("slow");
        }
        if (answer.status() == VERSION_NOT_SUPPORTED && request.version.matches("HTTP/[^1].*")) {
            refusal(request, answer, wrong); // the one refusal that HTTP numbers as a failure
        } else if (answer.status() >= 500) {
            wrong.add("status " + answer.status());
        } else if (answer.status() >= 400) {
            refusal(request, answer, wrong);
        } else if (answer.status() < 300) {
            accepted(request, answer, wrong);
        }
        return wrong;
    }

    private void refusal(Request request, Answer answer, List<String> wrong) {
        if (request.method.equals("HEAD")) {
            return;
        }
        JsonNode problem = answer.json();
        if (!answer.header("Content-Type").startsWith("application/problem+json")) {
            wrong.add(answer.status() + " without a problem");
            return;
        }
        for (String field : List.of("type", "code", "title", "detail")) {
            if (problem.path(field).asText().isBlank()) {
                wrong.add("problem without " + field);
            }
        }
        if (problem.path("status").asInt() != answer.status()) {
            wrong.add("problem of another status");
        }
        if (answer.status() == 405 && answer.header("Allow").isEmpty()) {
            wrong.add("405 without Allow");
        }
        inItsLanguage(request, problem, wrong);
        INTERNALS.forEach((what, pattern) -> {
            if (pattern.matcher(ours(problem)).find()) {
                wrong.add("problem shows " + what);
            }
        });
        ground.leaks(request, answer.text()).forEach(leak -> wrong.add("a refusal shows a foreign case"));
    }

    /** The problem without what it repeats of the request: the path. */
    private static String ours(JsonNode problem) {
        return problem.path("title") + " " + problem.path("detail") + " " + problem.path("violations") + " "
                + problem.path("stack");
    }

    private static void inItsLanguage(Request request, JsonNode problem, List<String> wrong) {
        boolean chinese = CHINESE.matcher(problem.path("title").asText()).find();
        if (request.language != null && chinese != request.language.equals("zh")) {
            wrong.add("title not in " + request.language);
        }
        boolean detailChinese = CHINESE.matcher(problem.path("detail").asText()).find();
        if ("zh".equals(request.language) && !detailChinese) {
            wrong.add("detail not in zh");
        }
    }

    private void accepted(Request request, Answer answer, List<String> wrong) {
        if (request.foreign) {
            wrong.add("a foreign case is found");
        }
        if (!answer.isText()) {
            return;
        }
        ground.leaks(request, answer.text()).forEach(leak -> wrong.add("shows a foreign case"));
        boolean stored =
                !request.method.equals("GET") && !request.operation.path().contains("import");
        if (stored && answer.header("Content-Type").contains("json")) {
            sound("", answer.json(), wrong);
        }
    }

    /** What was stored can be seen, lies in the time of the suite and can be added up. */
    private static void sound(String name, JsonNode node, List<String> wrong) {
        node.properties().iterator().forEachRemaining(field -> sound(field.getKey(), field.getValue(), wrong));
        if (node.isArray()) {
            node.forEach(item -> sound(name, item, wrong));
        }
        if (node.isNumber() && node.decimalValue().abs().longValue() > LARGEST) {
            wrong.add("stored out of range: " + name);
        }
        if (node.isTextual()) {
            var day = DAY.matcher(node.asText());
            if (day.matches() && !inRange(day.group(1))) {
                wrong.add("stored out of time: " + name);
            }
            if (!VISIBLE.matcher(node.asText()).find()) {
                wrong.add("stored without a visible character: " + name);
            }
            if (node.asText().indexOf(0) >= 0 || node.asText().indexOf('\ufffd') >= 0) {
                wrong.add("stored what cannot be read: " + name);
            }
        }
    }

    private static boolean inRange(String year) {
        long number = Long.parseLong(year);
        return number >= 1999 && number <= SuiteClock.inShanghai().getYear() + 21L;
    }
}
