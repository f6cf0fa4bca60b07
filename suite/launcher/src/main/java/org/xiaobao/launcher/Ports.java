package org.xiaobao.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Checks before anything starts that every port is free, and names all that are not. */
final class Ports {

    private Ports() {}

    static void requireFree(Map<Integer, String> wanted) {
        String taken = wanted.entrySet().stream()
                .filter(entry -> isTaken(entry.getKey()))
                .map(entry -> "Port " + entry.getKey() + " (" + entry.getValue() + ") is taken by another program.")
                .collect(Collectors.joining("\n"));
        if (!taken.isEmpty()) {
            throw new Failure(taken + "\nEnd it and run again; `ss -ltnp` or `lsof -i` shows which it is.");
        }
    }

    private static boolean isTaken(int port) {
        return bind(port, InetAddress.getLoopbackAddress()).isPresent()
                || bind(port, null).isPresent();
    }

    private static Optional<IOException> bind(int port, InetAddress address) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
            return Optional.empty();
        } catch (IOException taken) {
            return Optional.of(taken);
        }
    }
}
