package org.xiaobao.platform.testing;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Walks a list over HTTP to its end. */
public final class Pages {

    private Pages() {}

    /** The ids of all rows as they come; each page answers 200 and is shown to the test. */
    public static List<String> ids(
            Supplier<RequestSpecification> asked, String path, Consumer<ValidatableResponse> each) {
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification request = asked.get();
            Response page = (cursor == null ? request : request.queryParam("cursor", cursor)).get(path);
            each.accept(page.then().statusCode(200));
            seen.addAll(page.<List<String>>path("items.id"));
            cursor = page.path("next");
        } while (cursor != null);
        return seen;
    }
}
