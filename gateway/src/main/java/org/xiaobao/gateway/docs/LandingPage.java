package org.xiaobao.gateway.docs;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.xiaobao.gateway.problem.ReadOnly;
import org.xiaobao.gateway.problem.Text;

/** {@code GET /}: one page that says what this is and where to go, in the reader's language. */
@ApplicationScoped
class LandingPage {

    private final Buffer zh = page("zh");
    private final Buffer en = page("en");

    void register(@Observes Router router) {
        router.route("/").handler(ReadOnly::check).handler(this::show);
    }

    private void show(RoutingContext ctx) {
        boolean english = Text.prefersEnglish(ctx.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        ctx.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, english ? "en" : "zh")
                .putHeader(HttpHeaders.VARY, "Accept-Language")
                .putHeader(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'")
                .end(english ? en : zh);
    }

    private static Buffer page(String language) {
        String name = "/landing/" + language + ".html";
        try (InputStream page = LandingPage.class.getResourceAsStream(name)) {
            return Buffer.buffer(page.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
