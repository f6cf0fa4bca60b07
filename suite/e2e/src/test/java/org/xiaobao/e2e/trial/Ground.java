package org.xiaobao.e2e.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xiaobao.e2e.Api;
import org.xiaobao.e2e.Suite;

/**
 * What the trial stands on: an institution of its own with callers at one outlet and at the head office; cases of another
 * outlet and of another institution, planted with words that no answer may show; and the reckoning of what was accepted.
 */
final class Ground {

    static final String OUTLET = "/HQ/OUTLET-01";
    private static final String SIBLING = "/HQ/OUTLET-02";

    /** What can be created, by its path: where its figure stands. */
    private static final Map<String, List<String>> FIGURES = Map.of(
            "/api/v1/complaints", List.of("/complaints/gross"),
            "/api/v1/mediations", List.of("/mediations/count", "/mediations/refused"),
            "/api/v1/reviews", List.of("/reviews/total", "/reviews/open"),
            "/api/v1/campaigns", List.of("/education/campaigns"),
            "/api/v1/campaigns/{campaignId}/events", List.of("/education/events"),
            "/api/v1/training-sessions", List.of("/training/sessions"));

    /** Who sends: an account of the trial's institution. */
    record Caller(String role, String unit, String token) {}

    private final Suite suite;
    private final String institution;
    private final Map<String, List<String>> known = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> accepted = new ConcurrentHashMap<>();
    /** Foreign identifiers that callers have written into cases of their own: read there, they give nothing away. */
    private final Set<String> written = ConcurrentHashMap.newKeySet();

    private final AtomicInteger imported = new AtomicInteger();
    private final Planted ofSibling;
    private final Planted ofStranger;

    Ground(Suite suite) {
        this.suite = suite;
        String run = Long.toString(System.currentTimeMillis() / 1000, 36).toUpperCase(Locale.ROOT);
        institution = "TRIAL" + run;
        ofStranger = Planted.in(suite, "OTHER" + run, OUTLET, run + "a");
        ofSibling = Planted.in(suite, institution, SIBLING, run + "b");
        ofSibling.ids().forEach((path, ids) -> ids.forEach(id -> accept(path, id)));
        Planted own = Planted.in(suite, institution, OUTLET, run + "c");
        own.ids().forEach((path, ids) -> ids.forEach(id -> accept(path, id)));
        own.ids().forEach((path, ids) -> known.put(word(path), new CopyOnWriteArrayList<>(ids)));
    }

    String institution() {
        return institution;
    }

    String host() {
        return suite.gateway().getAuthority();
    }

    Caller caller(Operation operation, Random random) {
        String role = operation.roles().get(random.nextInt(operation.roles().size()));
        String unit = random.nextInt(3) == 0 ? "/HQ" : OUTLET;
        return new Caller(role, unit, suite.token(role, institution, unit));
    }

    /** An identifier of something of the trial's own outlet; of nothing, where nothing has been created. */
    String known(String resource, Random random) {
        List<String> ids = known.getOrDefault(resource, List.of());
        return ids.isEmpty()
                ? new UUID(random.nextLong(), random.nextLong()).toString()
                : ids.get(Math.max(0, ids.size() - 1 - random.nextInt(6)));
    }

    /** What an attacker at the trial's outlet may know of a case that is not his: its identifier or its reference. */
    String foreign(Random random) {
        return (random.nextBoolean() ? ofSibling : ofStranger).any(random);
    }

    /** The same for this caller; the head office is no stranger to its outlets' cases, and would move them among these. */
    String foreign(Caller caller, Random random) {
        return caller.unit().equals("/HQ") ? ofStranger.any(random) : foreign(random);
    }

    boolean isForeign(String text) {
        return ofStranger.names(text) || ofSibling.names(text);
    }

    /** Words of cases that this caller may not see, in an answer to a request that did not hold them. */
    List<String> leaks(Request request, String answer) {
        String sent = request.target() + request.headers + new String(request.bodyBytes());
        List<String> secrets = new ArrayList<>(ofStranger.secrets());
        if (!request.caller.unit().equals("/HQ")) {
            secrets.addAll(ofSibling.secrets());
        }
        return secrets.stream()
                .filter(secret -> answer.contains(secret) && !sent.contains(secret) && !written.contains(secret))
                .toList();
    }

    void note(Request request, Answer answer) {
        if (answer.status() < 300) {
            String body = new String(request.bodyBytes());
            Stream.of(ofStranger, ofSibling)
                    .flatMap(planted -> planted.secrets().stream())
                    .filter(body::contains)
                    .forEach(written::add);
        }
        if (answer.status() != 200 && answer.status() != 201 || !request.method.equals("POST")) {
            return;
        }
        String path = request.operation.path();
        JsonNode json = answer.json();
        if (path.equals("/api/v1/complaint-imports")) {
            boolean rehearsed = json.path("state").asText().equals("REHEARSED");
            imported.addAndGet(rehearsed ? 0 : json.path("registered").asInt());
        } else if (FIGURES.containsKey(path)) {
            accept(path, json.path("id").asText());
            if (request.mutations.isEmpty()) {
                known.computeIfAbsent(word(path), first -> new CopyOnWriteArrayList<>())
                        .add(json.path("id").asText());
            }
        }
    }

    private void accept(String path, String id) {
        accepted.computeIfAbsent(path, first -> ConcurrentHashMap.newKeySet()).add(id);
    }

    private static String word(String path) {
        return path.endsWith("/events") ? "events" : path.split("/")[3];
    }

    /** The figures of all years equal what the trial itself has counted. */
    void assertFiguresEqualTheReckoning() {
        Api officer = suite.as("reporting-officer", institution, "/HQ");
        List<JsonNode> years = IntStream.rangeClosed(2000, 2046)
                .mapToObj(year -> officer.get("/api/v1/metrics/" + year))
                .filter(reply -> reply.status() == 200)
                .map(Api.Reply::body)
                .toList();
        FIGURES.forEach((path, pointers) -> {
            long stated = years.stream()
                    .mapToLong(year -> pointers.stream()
                            .mapToLong(pointer -> year.at(pointer).asLong())
                            .sum())
                    .sum();
            long reckoned = accepted.getOrDefault(path, Set.of()).size()
                    + (path.equals("/api/v1/complaints") ? imported.get() : 0);
            assertThat(stated).as("figure of " + path).isEqualTo(reckoned);
        });
    }

    Map<String, Integer> accepted() {
        Map<String, Integer> counts = new TreeMap<>();
        accepted.forEach((path, ids) -> counts.put(path, ids.size()));
        counts.put("imported", imported.get());
        return counts;
    }
}
