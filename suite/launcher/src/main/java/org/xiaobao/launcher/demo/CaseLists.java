package org.xiaobao.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opens a figure: its cases add up to it, there are as many as are said, and one of them opens at its service. */
final class CaseLists {

    private final GatewayClient gateway;
    private final String metrics;

    CaseLists(GatewayClient gateway, String metrics) {
        this.gateway = gateway;
        this.metrics = metrics;
    }

    /** What is wrong with the figure's cases, if anything. */
    Optional<String> check(Figure figure) {
        List<JsonNode> cases = cases(figure);
        BigDecimal sum =
                cases.stream().map(one -> one.path("value").decimalValue()).reduce(BigDecimal.ZERO, BigDecimal::add);
        long distinct =
                cases.stream().map(one -> one.path("id").asText()).distinct().count();
        if (!figure.matches(sum) || distinct != cases.size()) {
            return Optional.of("%s: 个案合计 its %d cases add up to %s, not %s"
                    .formatted(figure.query(), distinct, sum, figure.expected()));
        }
        return cases.isEmpty() ? Optional.empty() : open(cases.get(cases.size() / 2));
    }

    private List<JsonNode> cases(Figure figure) {
        List<JsonNode> cases = new ArrayList<>();
        String query = metrics + "/cases?limit=200&" + figure.query();
        JsonNode page = read(query);
        page.path("items").forEach(cases::add);
        while (page.hasNonNull("next")) {
            String cursor = URLEncoder.encode(page.path("next").asText(), StandardCharsets.UTF_8);
            page = read(query + "&cursor=" + cursor);
            page.path("items").forEach(cases::add);
        }
        return cases;
    }

    private JsonNode read(String path) {
        return gateway.get(Player.REPORTING_OFFICER, path).body();
    }

    private Optional<String> open(JsonNode one) {
        String href = one.path("href").asText();
        String id = gateway.get(Player.AUDITOR, href).text("id");
        return id.equals(one.path("id").asText())
                ? Optional.empty()
                : Optional.of("%s 打开的不是该个案 opens another case: %s".formatted(href, id));
    }
}
