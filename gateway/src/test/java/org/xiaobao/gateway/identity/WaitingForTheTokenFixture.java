package org.xiaobao.gateway.identity;

import java.util.concurrent.CompletableFuture;

/** Blocks on purpose; ArchitectureTest must catch it. */
public final class WaitingForTheTokenFixture {

    String token = CompletableFuture.completedFuture("token").join();
}
