package org.xiaobao.reporting.label;

/** A code's names; {@code always}: its row is printed even when it is zero. */
public record Label(String code, String zh, String en, boolean always) {}
