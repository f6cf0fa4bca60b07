package org.xiaobao.reporting.question;

import org.xiaobao.platform.security.Scope;
import org.xiaobao.reporting.projection.store.Selection;

/** Days and unit as asked, within what the asker may see. */
public record Question(Period period, Scope scope, String askedUnit) {

    public Selection selection() {
        return new Selection(scope, period.from(), period.to());
    }

    public Question yearBefore() {
        return in(period.yearBefore());
    }

    /** The same of other days. */
    public Question in(Period other) {
        return new Question(other, scope, askedUnit);
    }

    public CaseLinks links() {
        return new CaseLinks(period, askedUnit);
    }

    /** The whole institution's whole year: the top unit's path has one segment. */
    public boolean isWhole() {
        return period.isWholeYear() && scope.unit().lastIndexOf('/') == 0;
    }
}
