package org.xiaobao.reporting.figure;

/** Under which view a subject is counted; a complaint has two, because its receipt and its acceptance have own dates. */
public enum Aspect {
    COMPLAINT("按收到日期", "by the day of receipt"),
    HANDLING("按受理日期", "by the day of acceptance"),
    MEDIATION("按申请调解日期", "by the day of application"),
    REVIEW("按出具结论日期，未审结的按提交日期", "by the day of the conclusion, without one by that of submission"),
    CAMPAIGN("按活动开始日期", "by the day it begins"),
    CAMPAIGN_EVENT("按举办日期", "by the day it was held"),
    TRAINING_SESSION("按举办日期", "by the day it was held");

    private final Words day;

    Aspect(String zh, String en) {
        this.day = new Words(zh, en);
    }

    /** By which day of the institution's calendar it counts (北京时间). */
    public Words day() {
        return day;
    }

    /** The kind of subject that is looked at. */
    public Aspect kind() {
        return this == HANDLING ? COMPLAINT : this;
    }
}
