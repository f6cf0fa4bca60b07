package org.xiaobao.platform.start;

/** Something of a service that its callers ask for often, done once as if it were asked for, and so that nothing of it stays. */
public interface Rehearsal {

    void play() throws Exception;
}
