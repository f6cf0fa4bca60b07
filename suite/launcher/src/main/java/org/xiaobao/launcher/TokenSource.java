package org.xiaobao.launcher;

/** Gives access tokens of demo accounts; a token is good for at least another minute. */
public interface TokenSource {

    /** The account with this one role, in this institution ("HUAAN"), at this unit ("/HQ"). */
    String token(String role, String institution, String unit);
}
