package org.xiaobao.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.Map;
import org.xiaobao.launcher.DemoAccounts.Account;

/** Writes demo accounts into the realm through Keycloak's administration API; writing one again changes nothing. */
final class Directory {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ADMIN = Keycloak.BASE + "/admin/realms/xiaobao";

    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private final Secrets secrets;
    private String adminToken;

    Directory(Secrets secrets) {
        this.secrets = secrets;
    }

    synchronized boolean lacks(Account account) {
        adminToken = signIn();
        String id = find(account.username());
        return id == null
                || !DemoAccounts.read(call("GET", "/users/" + id + "/role-mappings/realm", null)
                                .body())
                        .findValuesAsText("name")
                        .contains(account.role());
    }

    synchronized void put(Account account) {
        adminToken = signIn();
        String user = account(account);
        String id = find(account.username());
        if (id == null) {
            HttpResponse<String> made = call("POST", "/users", user);
            if (made.statusCode() != CONFLICT) { // else another process was quicker
                require(made, 201, "make the account " + account.username());
            }
            id = find(account.username());
        } else {
            require(call("PUT", "/users/" + id, user), 204, "change the account " + account.username());
        }
        HttpResponse<String> role = role(account.role());
        require(
                call("POST", "/users/" + id + "/role-mappings/realm", "[" + role.body() + "]"),
                204,
                "give the role " + account.role());
    }

    /** A realm imported before there was such a role gets it now. */
    private HttpResponse<String> role(String name) {
        HttpResponse<String> role = call("GET", "/roles/" + name, null);
        if (role.statusCode() == NOT_FOUND) {
            HttpResponse<String> made = call(
                    "POST", "/roles", JSON.createObjectNode().put("name", name).toString());
            if (made.statusCode() != CONFLICT) {
                require(made, 201, "make the role " + name);
            }
            role = call("GET", "/roles/" + name, null);
        }
        require(role, 200, "find the role " + name);
        return role;
    }

    private String signIn() {
        HttpResponse<String> answer = Http.form(
                Keycloak.BASE + "/realms/master/protocol/openid-connect/token",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        Keycloak.ADMIN,
                        "password",
                        secrets.get(Secrets.KEYCLOAK_ADMIN)));
        require(answer, 200, "sign in as its administrator");
        return DemoAccounts.read(answer.body()).path("access_token").asText();
    }

    private String find(String username) {
        HttpResponse<String> answer = call("GET", "/users?exact=true&username=" + username, null);
        require(answer, 200, "list accounts");
        JsonNode found = DemoAccounts.read(answer.body());
        return found.isEmpty() ? null : found.get(0).path("id").asText();
    }

    private String account(Account account) {
        ObjectNode user = JSON.createObjectNode();
        user.put("username", account.username()).put("enabled", true);
        user.put("firstName", "演示").put("lastName", account.role());
        ObjectNode attributes = user.putObject("attributes");
        attributes.putArray("institution").add(account.institution());
        attributes.putArray("unit").add(account.unit());
        user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("temporary", false)
                .put("value", secrets.get(Secrets.DEMO_ACCOUNTS));
        return user.toString();
    }

    private HttpResponse<String> call(String method, String path, String body) {
        return Http.json(method, ADMIN + path, adminToken, body);
    }

    private static void require(HttpResponse<String> answer, int status, String act) {
        if (answer.statusCode() != status) {
            throw new Failure("Keycloak does not " + act + ": " + answer.statusCode() + " " + answer.body());
        }
    }
}
