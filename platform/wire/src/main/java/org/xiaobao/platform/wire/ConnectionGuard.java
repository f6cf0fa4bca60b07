package org.xiaobao.platform.wire;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelOption;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.spi.VertxServiceProvider;

/**
 * Puts {@link RequestGuard} and {@link AnswerGuard} before Vert.x' own handler on every HTTP connection that is accepted. Vert.x finds this class by itself;
 * neither it nor Quarkus leaves another place where a request that cannot be parsed, or does not end, could be answered.
 */
public final class ConnectionGuard implements VertxServiceProvider {

    private static final String VERTX_HANDLER = "handler";

    /** What the machine holds for a caller counts as taken by him ({@link AnswerGuard}), so it must not hold megabytes. */
    private static final int HELD_BY_THE_MACHINE = 256 * 1024;

    @Override
    public void init(VertxBuilder builder) {
        builder.findTransport(new GuardedTransport(builder.findTransport()));
    }

    /** Stands at the listening socket and sees each connection before anybody else. */
    static final class Accepting extends ChannelInboundHandlerAdapter {

        private final Pace pace;

        Accepting(Pace pace) {
            this.pace = pace;
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object connection) {
            Channel caller = (Channel) connection;
            caller.config().setOption(ChannelOption.SO_SNDBUF, HELD_BY_THE_MACHINE);
            caller.pipeline().addLast(new UntilTheFirstByte(pace));
            context.fireChannelRead(connection);
        }

        @Override
        public boolean isSharable() {
            return true;
        }
    }

    /** By the time the first byte comes, Vert.x has set up the connection; then the guard takes its place. */
    private static final class UntilTheFirstByte extends ChannelInboundHandlerAdapter {

        private final Pace pace;

        UntilTheFirstByte(Pace pace) {
            this.pace = pace;
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object bytes) {
            if (context.pipeline().get(HttpRequestDecoder.class) != null) {
                context.pipeline().addBefore(VERTX_HANDLER, null, new AnswerGuard(pace));
                context.pipeline().addBefore(VERTX_HANDLER, null, new RequestGuard(pace));
            }
            context.pipeline().remove(this);
            context.fireChannelRead(bytes);
        }
    }
}
