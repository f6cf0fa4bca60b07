package org.xiaobao.reporting.figure;

/** In what a figure is stated. */
public enum Measure {
    CASES("件", "cases"),
    ITEMS("条", "items"),
    TIMES("次", "times"),
    PERSON_TIMES("人次", "person-times"),
    COPIES("份", "copies"),
    HOURS("课时", "hours"),
    YUAN("元", "yuan"),
    PERCENT("%", "percent"),
    CASES_PER_OUTLET("件/网点", "cases per outlet"),
    CASES_PER_1000_OUTLETS("件/千网点", "cases per 1,000 outlets"),
    CASES_PER_10000_CUSTOMERS("件/万户", "cases per 10,000 customers");

    private final Words words;

    Measure(String zh, String en) {
        this.words = new Words(zh, en);
    }

    /** Stated without decimals. */
    public boolean isWhole() {
        return compareTo(COPIES) <= 0;
    }

    /** A number of events that happen one by one, so that chance can be told from change; persons come in groups. */
    public boolean isOfSingleEvents() {
        return this == CASES;
    }

    public Words words() {
        return words;
    }
}
