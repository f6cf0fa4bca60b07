package org.xiaobao.platform.wire;

import io.netty.bootstrap.Bootstrap;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFactory;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.ServerChannel;
import io.netty.channel.socket.DatagramChannel;
import io.netty.channel.socket.InternetProtocolFamily;
import io.vertx.core.datagram.DatagramSocketOptions;
import io.vertx.core.net.ClientOptionsBase;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.spi.transport.Transport;
import java.util.concurrent.ThreadFactory;

/** The transport Vert.x would use anyway, but that it posts a guard at the door of every server. */
final class GuardedTransport implements Transport {

    private final Transport plain;

    GuardedTransport(Transport plain) {
        this.plain = plain;
    }

    @Override
    public void configure(NetServerOptions options, boolean domainSocket, ServerBootstrap bootstrap) {
        plain.configure(options, domainSocket, bootstrap);
        bootstrap.handler(new ConnectionGuard.Accepting(Pace.configured()));
    }

    @Override
    public void configure(DatagramChannel channel, DatagramSocketOptions options) {
        plain.configure(channel, options);
    }

    @Override
    public void configure(ClientOptionsBase options, boolean domainSocket, Bootstrap bootstrap) {
        plain.configure(options, domainSocket, bootstrap);
    }

    @Override
    public boolean supportsDomainSockets() {
        return plain.supportsDomainSockets();
    }

    @Override
    public boolean supportFileRegion() {
        return plain.supportFileRegion();
    }

    @Override
    public boolean isAvailable() {
        return plain.isAvailable();
    }

    @Override
    public Throwable unavailabilityCause() {
        return plain.unavailabilityCause();
    }

    @Override
    public java.net.SocketAddress convert(SocketAddress address) {
        return plain.convert(address);
    }

    @Override
    public SocketAddress convert(java.net.SocketAddress address) {
        return plain.convert(address);
    }

    @Override
    public EventLoopGroup eventLoopGroup(int type, int threads, ThreadFactory factory, int ioRatio) {
        return plain.eventLoopGroup(type, threads, factory, ioRatio);
    }

    @Override
    public DatagramChannel datagramChannel() {
        return plain.datagramChannel();
    }

    @Override
    public DatagramChannel datagramChannel(InternetProtocolFamily family) {
        return plain.datagramChannel(family);
    }

    @Override
    public ChannelFactory<? extends Channel> channelFactory(boolean domainSocket) {
        return plain.channelFactory(domainSocket);
    }

    @Override
    public ChannelFactory<? extends ServerChannel> serverChannelFactory(boolean domainSocket) {
        return plain.serverChannelFactory(domainSocket);
    }
}
