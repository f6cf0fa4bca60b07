package org.xiaobao.platform.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.HttpResponseEncoder;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A connection as Vert.x sets it up, with a clock of its own; behind the guard, GET is answered at once and POST never. */
class RequestGuardTest {

    private static final String POST = "POST /notes HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n";

    private final EmbeddedChannel connection = new EmbeddedChannel(
            new HttpRequestDecoder(
                    new HttpDecoderConfig().setMaxInitialLineLength(200).setMaxHeaderSize(200)),
            new HttpResponseEncoder(),
            new RequestGuard(new Pace(Duration.ofSeconds(20), Duration.ofSeconds(60), 100)),
            new AnswersGets());

    private static final class AnswersGets extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            if (message instanceof HttpRequest request
                    && request.method().name().equals("GET")) {
                context.writeAndFlush(new DefaultFullHttpResponse(
                        HttpVersion.HTTP_1_1, HttpResponseStatus.OK, Unpooled.EMPTY_BUFFER));
            }
        }
    }

    @BeforeEach
    void stopTheClock() {
        connection.freezeTime();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET /%s HTTP/1.1|414|uri-too-long",
                "GET / HTTP/1.1\\r\\nX-Much: %s|431|headers-too-large",
                "GET / HTTP/x|400|bad-request",
                "GET / HTTP/3.7|505|version-not-supported",
                "PRI * HTTP/2.0|505|version-not-supported",
                "GET / HTTP/1.1\\r\\nContent-Length: 1\\r\\nContent-Length: 2|400|bad-request",
                "GET / HTTP/1.1\\r\\n: nameless|400|bad-request",
            })
    void whatCannotBeParsedIsAnsweredByAProblemAndTheConnectionCloses(String head, int status, String code) {
        send(head.replace("\\r\\n", "\r\n").replace("%s", "a".repeat(300)) + "\r\n\r\n");

        assertThat(answer())
                .startsWith("HTTP/1.1 " + status)
                .contains("application/problem+json", "urn:xiaobao:problem:" + code, "nosniff", "no-store");
        pass(2);
        assertThat(connection.isOpen()).isFalse();
    }

    @Test
    void aHeadThatDripsIsEndedHoweverSteadily() {
        for (int second = 0; second < 19; second++) {
            send("G");
            pass(1);
        }
        assertThat(connection.isOpen()).isTrue();

        pass(1);

        assertThat(answer()).startsWith("HTTP/1.1 408").contains("request-timeout", "20 秒");
        pass(2);
        assertThat(connection.isOpen()).isFalse();
    }

    @Test
    void aBodyThatDripsIsEndedHoweverSteadily() {
        send(POST);
        for (int second = 0; second < 59; second++) {
            send("1");
            pass(1);
        }
        assertThat(connection.isOpen()).isTrue();

        pass(1);

        assertThat(answer()).startsWith("HTTP/1.1 408").contains("请求正文到达过慢");
        pass(2);
        assertThat(connection.isOpen()).isFalse();
    }

    @Test
    void aBrokenChunkIsAnsweredInWords() {
        send(
                "POST / HTTP/1.1\r\nHost: x\r\nAccept-Language: en\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\nzz\r\n");

        assertThat(answer()).startsWith("HTTP/1.1 400").contains("bad-request", "a chunk is not written");
        pass(2);
        assertThat(connection.isOpen()).isFalse();
    }

    @Test
    void aBodyThatComesAtAFairPaceHasMoreTime() {
        send(POST);
        send("1".repeat(900)); // nine seconds more
        pass(68);
        assertThat(connection.isOpen()).isTrue();

        pass(3);

        assertThat(connection.isOpen()).isFalse();
    }

    @Test
    void whereTheServerDoesNotReadTheCallerHasTime() {
        send(POST);
        connection.config().setAutoRead(false);
        pass(119);
        assertThat(connection.isOpen()).isTrue();
        connection.config().setAutoRead(true);

        pass(3);

        assertThat(connection.isOpen()).isFalse();
    }

    @Test
    void aWholeRequestMayBeWorkedOnForLongAndAConnectionMayRest() {
        send(POST);
        send("1".repeat(1000));
        pass(3_600);
        assertThat(connection.isOpen()).isTrue();
    }

    @Test
    void anAnsweredConnectionMayRest() {
        send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        pass(3_600);
        assertThat(answer()).startsWith("HTTP/1.1 200");
        assertThat(connection.isOpen()).isTrue();

        send("GET / HT");
        pass(20);

        assertThat(answer()).startsWith("HTTP/1.1 408");
    }

    private void send(String text) {
        connection.writeInbound(Unpooled.copiedBuffer(text, StandardCharsets.ISO_8859_1));
    }

    private void pass(int seconds) {
        for (int second = 0; second < seconds; second++) {
            connection.advanceTimeBy(1, TimeUnit.SECONDS);
            connection.runScheduledPendingTasks();
        }
        connection.runPendingTasks();
    }

    private String answer() {
        StringBuilder answer = new StringBuilder();
        for (ByteBuf part = connection.readOutbound(); part != null; part = connection.readOutbound()) {
            answer.append(part.toString(StandardCharsets.UTF_8));
            part.release();
        }
        return answer.toString();
    }
}
