package org.xiaobao.platform.text;

/** A value that cannot be taken as it was sent; says why and what to do, never the value itself. */
public final class Unfit extends IllegalArgumentException {

    private final transient Text say;

    public Unfit(String zh, String en) {
        super(en, null);
        this.say = new Text(zh, en);
    }

    public Text say() {
        return say;
    }

    /** Nobody looks at where it was thrown: it becomes one violation of an answer. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
