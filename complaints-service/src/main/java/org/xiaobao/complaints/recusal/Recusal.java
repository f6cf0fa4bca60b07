package org.xiaobao.complaints.recusal;

/** Why somebody must keep out of a case. */
enum Recusal {
    NAMED_IN_COMPLAINT {
        @Override
        boolean concerns(CaseAtStake stake, Candidate person) {
            return stake.namedStaff().stream().anyMatch(person.id()::equalsIgnoreCase);
        }
    },
    /** Head office complained of has nobody above it, so it keeps the case. */
    OF_UNIT_COMPLAINED_OF {
        @Override
        boolean concerns(CaseAtStake stake, Candidate person) {
            return stake.unit().lastIndexOf('/') > 0 && stake.scope().covers(stake.institution(), person.unit());
        }
    };

    abstract boolean concerns(CaseAtStake stake, Candidate person);
}
