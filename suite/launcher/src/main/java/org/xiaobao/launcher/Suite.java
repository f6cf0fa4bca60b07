package org.xiaobao.launcher;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** All members, started in the order they need each other and stopped in the opposite one. */
final class Suite {

    private final Home home;
    private final Secrets secrets;
    private final List<Service> services;
    private final List<Member> members = new ArrayList<>();
    private boolean stopping;

    Suite(Home home, Secrets secrets, List<Service> services) {
        this.home = home;
        this.secrets = secrets;
        this.services = services;
    }

    void start() {
        Leftovers.end(home);
        Ports.requireFree(ports());
        services.forEach(service -> ServiceChild.requireBuilt(service, home));
        Keycloak keycloak = prepared();
        Instant begin = Instant.now();
        Databases databases = new Databases(home, secrets);
        startAndAwait(databases);
        List<Member> children = new ArrayList<>();
        children.add(keycloak.child(secrets, databases));
        startQuietly(children.get(0)); // the slowest: it works while the broker starts
        startAndAwait(new Broker(home));
        for (Service service : services) {
            Child child = ServiceChild.of(service, home, secrets, databases);
            startQuietly(child);
            children.add(child);
        }
        awaitAll(children, begin);
        Progress.say(
                "all ready after %.0f s".formatted((Instant.now().toEpochMilli() - begin.toEpochMilli()) / 1000.0));
    }

    /** Stops what runs; called again, and while a start is under way, it stops the rest. */
    void stop() {
        List<Member> running;
        synchronized (this) {
            stopping = true;
            running = new ArrayList<>(members);
            members.clear();
        }
        for (int i = running.size() - 1; i >= 0; i--) {
            Member member = running.get(i);
            Progress.say("stopping " + member.name());
            try {
                member.stop();
            } catch (RuntimeException e) {
                Progress.say(member.name() + " does not stop cleanly: " + e.getMessage());
            }
        }
    }

    synchronized boolean stopping() {
        return stopping;
    }

    synchronized List<Member> members() {
        return List.copyOf(members);
    }

    /** Starts a member again, unless the suite is being stopped. */
    synchronized void startAgain(Member member) {
        if (!stopping && !member.alive()) {
            member.start();
        }
    }

    private Keycloak prepared() {
        Keycloak keycloak = new Keycloak(home);
        if (!keycloak.prepared()) {
            Progress.say("preparing Keycloak, once (about half a minute)");
            keycloak.prepare();
        }
        return keycloak;
    }

    private void startAndAwait(Member member) {
        Instant since = Instant.now();
        startQuietly(member);
        member.awaitReady();
        Progress.ready(member, since);
    }

    private synchronized void startQuietly(Member member) {
        if (stopping) {
            throw new Failure("Stopped while starting.");
        }
        members.add(member);
        try {
            member.start();
        } catch (IllegalStateException | UncheckedIOException e) {
            throw new Failure(member.name() + " does not start: " + rootOf(e), e);
        }
    }

    private static Throwable rootOf(Throwable problem) {
        return problem.getCause() == null ? problem : rootOf(problem.getCause());
    }

    private void awaitAll(List<Member> children, Instant begin) {
        List<CompletableFuture<Void>> waiting = children.stream()
                .map(child -> CompletableFuture.runAsync(
                        () -> {
                            child.awaitReady();
                            Progress.ready(child, begin);
                        },
                        Background::run))
                .toList();
        try {
            CompletableFuture<Void> failed = new CompletableFuture<>();
            waiting.forEach(one -> one.exceptionally(problem -> {
                failed.completeExceptionally(problem);
                return null;
            }));
            CompletableFuture.anyOf(failed, CompletableFuture.allOf(waiting.toArray(CompletableFuture[]::new)))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Failure failure ? failure : new Failure("Start failed", e.getCause());
        }
    }

    private Map<Integer, String> ports() {
        Map<Integer, String> ports = new HashMap<>(Map.of(Keycloak.PORT, "Keycloak", Broker.PORT, "Kafka"));
        for (Service service : services) {
            ports.put(service.port(), service.folder());
            ports.put(service.managementPort(), service.folder() + " health and metrics");
        }
        return ports;
    }
}
