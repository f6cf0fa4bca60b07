package org.xiaobao.platform.testing.badhouse.desk.drawer;

import org.xiaobao.platform.testing.badhouse.desk.Neighbour;

/** A part that stands on its feature, which stands on it. */
public class Drawer {

    Neighbour beside;
}
