package org.xiaobao.platform.log;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.inject.Singleton;
import java.util.List;

/** A search for a phone stands in the query of its address; a trace shows the path alone. */
@Singleton
class QueriesLeftOut implements SpanProcessor {

    private static final List<AttributeKey<String>> WITH_QUERIES = List.of(
            AttributeKey.stringKey("url.query"),
            AttributeKey.stringKey("url.full"),
            AttributeKey.stringKey("http.target"));

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        for (AttributeKey<String> key : WITH_QUERIES) {
            String value = span.getAttribute(key);
            if (value != null) {
                boolean bare = key.getKey().equals("url.query");
                span.setAttribute(key, bare ? "" : value.split("\\?", 2)[0]);
            }
        }
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        // nothing more to leave out
    }

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
