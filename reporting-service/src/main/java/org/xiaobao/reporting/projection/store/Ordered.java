package org.xiaobao.reporting.projection.store;

/** Work was ordered in the database. Told on this replica once that is committed; the others look regularly. */
public record Ordered() {}
