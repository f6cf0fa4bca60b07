package org.xiaobao.platform.testing.badhouse.desk;

import org.xiaobao.foreign.ForeignType;

public class Neighbour {

    ForeignType borrowed() {
        return new ForeignType();
    }
}
