package org.xiaobao.wire;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufHolder;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Ends a connection whose caller does not take its answer at a fair {@link Pace}. Counted are the seconds in which something lies
 * ready for him: a service that takes its time costs him nothing, and a byte taken now and then gains him nothing.
 */
final class AnswerGuard extends ChannelDuplexHandler {

    private final Pace pace;
    private Future<?> clock;
    private long untaken;
    private long taken;
    private long waitedSeconds;

    AnswerGuard(Pace pace) {
        this.pace = pace;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        clock = context.executor().scheduleAtFixedRate(() -> look(context), 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        clock.cancel(false);
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (message instanceof HttpResponse) {
            taken = 0;
            waitedSeconds = 0;
        }
        long size = size(message);
        untaken += size;
        context.write(message, promise.unvoid().addListener(done -> {
            untaken -= size;
            taken += size;
        }));
    }

    private void look(ChannelHandlerContext context) {
        if (untaken > 0 && ++waitedSeconds >= pace.forBody(taken).toSeconds()) {
            context.close();
        }
    }

    private static long size(Object message) {
        if (message instanceof ByteBufHolder holder) {
            return holder.content().readableBytes();
        }
        return message instanceof ByteBuf bytes ? bytes.readableBytes() : 0;
    }
}
