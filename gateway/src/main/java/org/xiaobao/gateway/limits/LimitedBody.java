package org.xiaobao.gateway.limits;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.xiaobao.gateway.problem.Refused;

/** A body passed on as it comes, chunk by chunk; fails as soon as it has brought more than its limit. Holds nothing. */
public final class LimitedBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> source;
    private final long limit;
    private final Runnable completed;
    private long seen;
    private Refused excess;
    private Handler<Throwable> failed = failure -> {};

    /** @param completed runs when the last byte was handed on */
    public LimitedBody(ReadStream<Buffer> source, long limit, Runnable completed) {
        this.source = source;
        this.limit = limit;
        this.completed = completed;
    }

    /** The refusal this body has earned, or null. */
    public Refused excess() {
        return excess;
    }

    @Override
    public LimitedBody handler(Handler<Buffer> handler) {
        source.handler(handler == null ? null : chunk -> pass(chunk, handler));
        return this;
    }

    private void pass(Buffer chunk, Handler<Buffer> handler) {
        seen += chunk.length();
        if (seen <= limit) {
            handler.handle(chunk);
        } else if (excess == null) {
            excess = BodyLimits.tooLarge(limit);
            failed.handle(excess);
        }
    }

    @Override
    public LimitedBody exceptionHandler(Handler<Throwable> handler) {
        failed = handler == null ? failure -> {} : handler;
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public LimitedBody endHandler(Handler<Void> handler) {
        source.endHandler(
                handler == null
                        ? null
                        : end -> {
                            if (excess == null) {
                                completed.run();
                                handler.handle(end);
                            }
                        });
        return this;
    }

    @Override
    public LimitedBody pause() {
        source.pause();
        return this;
    }

    @Override
    public LimitedBody resume() {
        source.resume();
        return this;
    }

    @Override
    public LimitedBody fetch(long amount) {
        source.fetch(amount);
        return this;
    }
}
