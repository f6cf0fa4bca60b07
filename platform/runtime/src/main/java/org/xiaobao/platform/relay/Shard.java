package org.xiaobao.platform.relay;

import java.util.UUID;

/** Which of the 16 shards an aggregate's events go through. One shard is drained by one relay at a time: that keeps their order. */
public final class Shard {

    static final int COUNT = 16;

    private Shard() {}

    public static int of(UUID aggregate) {
        long bits = aggregate.getLeastSignificantBits(); // the random half of a UUIDv7
        return (int) Math.floorMod(bits ^ (bits >>> 32), (long) COUNT);
    }
}
