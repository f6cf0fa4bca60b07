package org.xiaobao.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.DefaultHttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.ReferenceCountUtil;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A caller who has sixty seconds for an answer, and one more for each hundred bytes he has taken. */
class AnswerGuardTest {

    private final Caller caller = new Caller();
    private final EmbeddedChannel connection =
            new EmbeddedChannel(caller, new AnswerGuard(new Pace(Duration.ofSeconds(20), Duration.ofSeconds(60), 100)));

    /** Takes what is sent when the test says so. */
    private static final class Caller extends ChannelOutboundHandlerAdapter {

        private final Queue<ChannelPromise> waiting = new ArrayDeque<>();

        @Override
        public void write(ChannelHandlerContext context, Object message, ChannelPromise taken) {
            ReferenceCountUtil.release(message);
            waiting.add(taken);
        }

        void take() {
            waiting.remove().setSuccess();
        }
    }

    @BeforeEach
    void anAnswerBegins() {
        connection.freezeTime();
        connection.write(new DefaultHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK));
        caller.take();
    }

    @Test
    void anAnswerThatIsNotTakenIsEnded() {
        send(1_000);
        pass(59);
        assertThat(connection.isOpen()).isTrue();

        pass(1);

        assertThat(connection.isOpen()).isFalse();
    }

    /** Each time something is taken there is room for more: that alone does not make him fast enough. */
    @Test
    void anAnswerTakenByTheByteIsEnded() {
        send(1);
        for (int second = 0; second < 60; second++) {
            send(1);
            caller.take();
            pass(1);
        }

        assertThat(connection.isOpen()).isFalse();
    }

    @Test
    void anAnswerTakenAtAFairPaceIsNot() {
        send(100);
        for (int second = 0; second < 600; second++) {
            send(100);
            caller.take();
            pass(1);
        }

        assertThat(connection.isOpen()).isTrue();
    }

    @Test
    void theTimeOfTheServiceIsNotTheCallers() {
        send(10);
        caller.take();
        pass(3_600);
        send(10);
        pass(59);

        assertThat(connection.isOpen()).isTrue();
    }

    private void send(int bytes) {
        connection.write(new DefaultHttpContent(Unpooled.wrappedBuffer(new byte[bytes])));
    }

    private void pass(int seconds) {
        for (int second = 0; second < seconds; second++) {
            connection.advanceTimeBy(1, TimeUnit.SECONDS);
            connection.runScheduledPendingTasks();
        }
        connection.runPendingTasks();
    }
}
