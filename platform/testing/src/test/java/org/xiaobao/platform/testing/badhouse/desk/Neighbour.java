package org.xiaobao.platform.testing.badhouse.desk;

import org.xiaobao.foreign.ForeignType;
import org.xiaobao.platform.testing.badhouse.desk.drawer.Drawer;

public class Neighbour {

    Drawer drawer;

    ForeignType borrowed() {
        return new ForeignType();
    }
}
