package org.xiaobao.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;

/**
 * Demo accounts and their tokens. An account has one role, one institution and one unit; it is made at the identity
 * provider when it is first asked for, and put right when it does not match.
 */
final class DemoAccounts implements TokenSource {

    static final List<String> ROLES = List.of(
            "complaint-officer",
            "unit-handler",
            "approver",
            "mediation-officer",
            "reviewer",
            "business-owner",
            "trainer",
            "reporting-officer",
            "union-reporter",
            "auditor",
            "admin",
            "operator",
            "system",
            "hotline");

    static final String INSTITUTION = "HUAAN";
    static final String UNIT = "/HQ";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration MARGIN = Duration.ofSeconds(90);

    private record Token(String value, Instant expires) {}

    private final Secrets secrets;
    private final Directory directory;
    private final Map<Account, Token> tokens = new ConcurrentHashMap<>();

    DemoAccounts(Secrets secrets) {
        this.secrets = secrets;
        this.directory = new Directory(secrets);
    }

    /** The accounts of the first institution's head office, ready for the login page of the console. */
    void prepare() {
        ROLES.stream()
                .map(role -> new Account(role, INSTITUTION, UNIT))
                .filter(directory::lacks)
                .forEach(directory::put);
    }

    @Override
    public String token(String role, String institution, String unit) {
        Account account = new Account(role, institution, unit);
        return tokens.compute(account, (same, known) -> isGood(known) ? known : fresh(account))
                .value();
    }

    private static boolean isGood(Token known) {
        return known != null && known.expires().minus(MARGIN).isAfter(Instant.now());
    }

    private Token fresh(Account account) {
        HttpResponse<String> answer = grant(account);
        if (answer.statusCode() != 200 || !says(answer.body(), account)) {
            directory.put(account);
            answer = grant(account);
        }
        if (answer.statusCode() != 200) {
            throw new Failure("Keycloak gives no token to " + account.username() + ": " + answer.body());
        }
        JsonNode body = read(answer.body());
        return new Token(
                body.path("access_token").asText(),
                Instant.now().plusSeconds(body.path("expires_in").asLong()));
    }

    private HttpResponse<String> grant(Account account) {
        return Http.form(
                Keycloak.REALM + "/protocol/openid-connect/token",
                Map.of(
                        "grant_type", "password",
                        "client_id", "xiaobao-demo",
                        "client_secret", secrets.get(Secrets.DEMO_CLIENT),
                        "username", account.username(),
                        "password", secrets.get(Secrets.DEMO_ACCOUNTS)));
    }

    /**
     * The account's name alone proves nothing: two units may share one ("/a" and "/A"), and a launcher that was killed may
     * have made the account and not yet given it its role.
     */
    static boolean says(String answer, Account account) {
        String[] parts = read(answer).path("access_token").asText().split("\\.");
        JsonNode claims = read(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
        return claims.path("institution").asText().equals(account.institution())
                && claims.path("unit").asText().equals(account.unit())
                && StreamSupport.stream(claims.at("/realm_access/roles").spliterator(), false)
                        .anyMatch(role -> role.asText().equals(account.role()));
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new Failure("Keycloak's answer is no JSON: " + json, e);
        }
    }

    /** Who a demo account is; a value that could not be one is refused here, with what would be right. */
    record Account(String role, String institution, String unit) {

        Account {
            require(ROLES.contains(role), "No such role: " + role + ". Roles: " + String.join(", ", ROLES));
            require(
                    institution.matches("[A-Z0-9]{2,20}"),
                    "An institution is capital letters and digits: " + institution);
            require(unit.matches("(/[A-Za-z0-9-]{1,40}){1,6}"), "A unit is a path such as /HQ/OUTLET-03: " + unit);
        }

        String username() {
            return (role + "." + institution + unit.replace('/', '.')).toLowerCase(Locale.ROOT);
        }

        private static void require(boolean right, String otherwise) {
            if (!right) {
                throw new Failure(otherwise);
            }
        }
    }
}
