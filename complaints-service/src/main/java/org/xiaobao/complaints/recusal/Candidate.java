package org.xiaobao.complaints.recusal;

import org.xiaobao.platform.security.Actor;

/** Somebody who acts on a case or shall handle it: subject id and unit. */
public record Candidate(String id, String unit) {

    public static Candidate of(Actor actor) {
        return new Candidate(actor.id(), actor.unit());
    }
}
