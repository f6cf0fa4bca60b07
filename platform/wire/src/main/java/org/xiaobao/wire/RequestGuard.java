package org.xiaobao.wire;

import io.netty.buffer.ByteBufHolder;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.Future;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * Watches one HTTP connection. A request that cannot be parsed is answered with a problem; one that does not arrive at a fair
 * {@link Pace}, or whose answer is not taken, ends with its connection. Where the server itself reads slowly, the caller has time.
 */
final class RequestGuard extends ChannelDuplexHandler {

    private final Pace pace;
    private int unanswered;
    private boolean arriving;
    private long bytes;
    private Duration granted;
    private boolean readSomething;
    private Future<?> arrival;
    private Future<?> taking;

    RequestGuard(Pace pace) {
        this.pace = pace;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        readSomething = true;
        if (message instanceof HttpRequest request && request.decoderResult().isFailure() && unanswered == 0) {
            stop(arrival);
            refuse(context, request, flaw(request.decoderResult().cause()));
            ReferenceCountUtil.release(message);
            return;
        }
        if (message instanceof HttpRequest) {
            unanswered++;
            arriving = true;
            bytes = 0;
            granted = pace.grace();
            await(context, granted);
        }
        if (message instanceof ByteBufHolder content) {
            bytes += content.content().readableBytes();
        }
        if (message instanceof LastHttpContent) {
            arriving = false;
            stop(arrival);
            arrival = null;
        }
        context.fireChannelRead(message);
    }

    /** Bytes came and made no request yet: its head is on the way. */
    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        if (!readSomething && arrival == null && unanswered == 0) {
            await(context, pace.head());
        }
        readSomething = false;
        context.fireChannelReadComplete();
    }

    private void await(ChannelHandlerContext context, Duration time) {
        stop(arrival);
        arrival = context.executor().schedule(() -> late(context), time.toNanos(), TimeUnit.NANOSECONDS);
    }

    private void late(ChannelHandlerContext context) {
        arrival = null;
        if (!arriving) {
            refuse(context, null, tooSlow());
            return;
        }
        Duration earned = pace.forBody(bytes);
        if (!context.channel().config().isAutoRead()) { // we do not read: not the caller's fault
            await(context, pace.grace());
        } else if (earned.compareTo(granted) > 0) {
            await(context, earned.minus(granted));
            granted = earned;
        } else {
            context.close();
        }
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        boolean interim =
                message instanceof HttpResponse response && response.status().code() < 200;
        if (message instanceof LastHttpContent && !interim && unanswered > 0) {
            unanswered--;
        }
        context.write(message, promise);
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
        stop(taking);
        taking = context.channel().isWritable()
                ? null
                : context.executor()
                        .schedule(() -> context.close(), pace.grace().toNanos(), TimeUnit.NANOSECONDS);
        context.fireChannelWritabilityChanged();
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        stop(arrival);
        stop(taking);
        context.fireChannelInactive();
    }

    private static void stop(Future<?> timer) {
        if (timer != null) {
            timer.cancel(false);
        }
    }

    private Flaw tooSlow() {
        return new Flaw(
                Flaw.Kind.REQUEST_TIMEOUT,
                "请求头须在 " + pace.head().toSeconds() + " 秒内发送完毕",
                "The headers must arrive within " + pace.head().toSeconds() + " seconds");
    }

    private static Flaw flaw(Throwable cause) {
        if (cause instanceof TooLongHttpLineException) {
            return Flaw.addressTooLong();
        }
        if (cause instanceof TooLongHttpHeaderException) {
            return Flaw.headersTooLarge();
        }
        return Flaw.bad("请求行或请求头不符合 HTTP 的写法", "The request line or a header is not written as HTTP has it");
    }

    private static void refuse(ChannelHandlerContext context, HttpRequest request, Flaw flaw) {
        boolean english = request != null
                && ReadersLanguage.of(request.headers().getAll(HttpHeaderNames.ACCEPT_LANGUAGE))
                        .equals("en");
        String code = flaw.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        byte[] body = new JsonObject()
                .put("type", "urn:xiaobao:problem:" + code)
                .put("title", flaw.kind().title(english))
                .put("status", flaw.kind().status())
                .put("detail", english ? flaw.en() : flaw.zh())
                .put("code", code)
                .put("traceId", UUID.randomUUID().toString().replace("-", ""))
                .encode()
                .getBytes(StandardCharsets.UTF_8);
        var answer = new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1, HttpResponseStatus.valueOf(flaw.kind().status()), Unpooled.wrappedBuffer(body));
        answer.headers()
                .set(HttpHeaderNames.CONTENT_TYPE, "application/problem+json;charset=UTF-8")
                .set(HttpHeaderNames.CONTENT_LENGTH, body.length)
                .set(HttpHeaderNames.CACHE_CONTROL, "no-store")
                .set("X-Content-Type-Options", "nosniff")
                .set(HttpHeaderNames.CONNECTION, "close");
        context.writeAndFlush(answer).addListener(ChannelFutureListener.CLOSE);
    }
}
