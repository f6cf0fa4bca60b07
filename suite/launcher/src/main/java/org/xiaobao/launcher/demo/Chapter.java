package org.xiaobao.launcher.demo;

/** One kind of case of the year; playing it again, whole or half played, ends in the same state. */
interface Chapter {

    String title();

    void play();
}
