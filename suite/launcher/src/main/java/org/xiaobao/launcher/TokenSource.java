package org.xiaobao.launcher;

import java.nio.file.Path;

/** Gives access tokens of demo accounts; a token is good for at least another minute. */
public interface TokenSource {

    /** The account with this one role, in this institution ("HUAAN"), at this unit ("/HQ"). */
    String token(String role, String institution, String unit);

    /** The accounts of the suite that has run with its data here; asks the identity provider itself, as {@code ./run token} does. */
    static TokenSource ofSuiteIn(Path data) {
        return new DemoAccounts(Secrets.open(data.resolve("secrets.properties"), true));
    }
}
