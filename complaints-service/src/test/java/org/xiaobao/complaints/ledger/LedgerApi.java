package org.xiaobao.complaints.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.xiaobao.complaints.Api.COMPLAINTS;
import static org.xiaobao.complaints.Api.officer;

import io.restassured.response.Response;

/** The import as its callers use it. */
final class LedgerApi {

    static final String IMPORTS = "/api/v1/complaint-imports";

    private LedgerApi() {}

    static Response found(String reference) {
        return officer().queryParam("sourceReference", reference).get(COMPLAINTS);
    }

    static Response load(String csv) {
        return post(csv.getBytes(UTF_8), "text/csv", false);
    }

    static Response dry(String csv) {
        return post(csv.getBytes(UTF_8), "text/csv", true);
    }

    static Response post(byte[] body, String type, boolean dryRun) {
        return officer()
                .contentType(type)
                .queryParam("dryRun", dryRun)
                .body(body)
                .post(IMPORTS);
    }
}
