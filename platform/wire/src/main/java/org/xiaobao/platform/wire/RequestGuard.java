package org.xiaobao.platform.wire;

import io.netty.buffer.ByteBufHolder;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpObject;
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
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * Watches one HTTP connection. A request that cannot be parsed is answered with a problem; one that does not arrive at a fair
 * {@link Pace} ends with its connection. Where the server itself reads slowly, the caller has time.
 */
final class RequestGuard extends ChannelDuplexHandler {

    /** Closed at once, what the caller still sends would reset the connection before he has read the answer. */
    private static final int LINGER_SECONDS = 2;

    private final Pace pace;
    private int unanswered;
    private boolean arriving;
    private boolean answering;
    private long bytes;
    private Duration granted;
    private boolean readSomething;
    private Future<?> arrival;
    private HttpRequest head;
    private boolean refused;

    RequestGuard(Pace pace) {
        this.pace = pace;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        readSomething = true;
        if (refused) {
            ReferenceCountUtil.release(message);
            return;
        }
        if (message instanceof HttpRequest request) {
            head = request;
        }
        Flaw flaw = message instanceof HttpObject part ? flaw(part) : null;
        if (flaw != null && unanswered == (arriving ? 1 : 0) && !answering) {
            ReferenceCountUtil.release(message);
            refuse(context, flaw);
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
            head = null;
            refuse(
                    context,
                    tooSlow(
                            "请求头须在 " + pace.head().toSeconds() + " 秒内发送完毕",
                            "The headers must arrive within " + pace.head().toSeconds() + " seconds"));
            return;
        }
        Duration earned = pace.forBody(bytes);
        if (!context.channel().config().isAutoRead()) { // we do not read: not the caller's fault
            await(context, pace.grace());
        } else if (earned.compareTo(granted) > 0) {
            await(context, earned.minus(granted));
            granted = earned;
        } else if (unanswered == 1 && !answering) {
            refuse(context, tooSlow("请求正文到达过慢，请检查网络后重试", "The body comes too slowly; check the network and try again"));
        } else {
            context.close();
        }
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (refused) {
            ReferenceCountUtil.release(message); // its place was taken
            promise.tryFailure(new ClosedChannelException());
            return;
        }
        boolean interim =
                message instanceof HttpResponse response && response.status().code() < 200;
        answering |= message instanceof HttpResponse && !interim;
        if (message instanceof LastHttpContent && !interim && unanswered > 0) {
            unanswered--;
            answering = false;
        }
        context.write(message, promise);
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        stop(arrival);
    }

    private static void stop(Future<?> timer) {
        if (timer != null) {
            timer.cancel(false);
        }
    }

    private static Flaw tooSlow(String zh, String en) {
        return new Flaw(Flaw.Kind.REQUEST_TIMEOUT, zh, en);
    }

    private static Flaw flaw(HttpObject part) {
        if (part.decoderResult().isFailure()) {
            return flaw(part.decoderResult().cause());
        }
        boolean foreign = part instanceof HttpRequest request
                && !request.protocolVersion().equals(HttpVersion.HTTP_1_1)
                && !request.protocolVersion().equals(HttpVersion.HTTP_1_0);
        return foreign ? new Flaw(Flaw.Kind.VERSION_NOT_SUPPORTED, "请使用 HTTP/1.1", "Use HTTP/1.1") : null;
    }

    private static Flaw flaw(Throwable cause) {
        if (cause instanceof TooLongHttpLineException) {
            return Flaw.addressTooLong();
        }
        if (cause instanceof TooLongHttpHeaderException) {
            return Flaw.headersTooLarge();
        }
        return Flaw.bad(
                "请求行、请求头或正文的分块不符合 HTTP 的写法", "The request line, a header or a chunk is not written as HTTP has it");
    }

    private void refuse(ChannelHandlerContext context, Flaw flaw) {
        refused = true;
        stop(arrival);
        boolean english = head != null
                && ReadersLanguage.of(head.headers().getAll(HttpHeaderNames.ACCEPT_LANGUAGE))
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
        context.channel().config().setAutoRead(true); // and thrown away
        context.writeAndFlush(answer).addListener(sent -> context.executor()
                .schedule(() -> context.close(), LINGER_SECONDS, TimeUnit.SECONDS));
    }
}
