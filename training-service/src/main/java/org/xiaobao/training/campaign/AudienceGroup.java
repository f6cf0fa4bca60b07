package org.xiaobao.training.campaign;

/** Whom a campaign or an event is for (重点人群). */
public enum AudienceGroup {
    GENERAL_PUBLIC,
    ELDERLY,
    YOUNG,
    NEW_URBAN_RESIDENT,
    DISABLED,
    MIGRANT_WORKER,
    FARMER,
    BORDER_RESIDENT,
    ENTERPRISE_OWNER,
    FOREIGNER
}
