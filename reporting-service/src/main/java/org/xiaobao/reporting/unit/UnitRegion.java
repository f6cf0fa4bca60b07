package org.xiaobao.reporting.unit;

/** Where a unit lies: 乡镇, 城区. */
public enum UnitRegion {
    TOWNSHIP,
    URBAN
}
