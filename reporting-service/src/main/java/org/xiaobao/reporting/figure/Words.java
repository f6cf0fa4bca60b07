package org.xiaobao.reporting.figure;

/** A text in both languages. */
public record Words(String zh, String en) {}
