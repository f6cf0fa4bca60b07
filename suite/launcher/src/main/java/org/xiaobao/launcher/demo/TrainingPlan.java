package org.xiaobao.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** One training session of the demo year: a day, what it was, and who came from which tier. */
record TrainingPlan(String day, String title, String kind, boolean special, List<Tier> tiers, String conduct) {

    record Tier(String name, int persons) {}

    static List<TrainingPlan> of2024() {
        Tier senior = new Tier("SENIOR_MANAGEMENT", 7);
        Tier frontLine = new Tier("FRONT_LINE", 86);
        Tier newStaff = new Tier("NEW_STAFF", 12);
        return List.of(
                new TrainingPlan(
                        "2024-03-06", "消费者权益保护专题培训", "GENERAL", true, List.of(senior, frontLine, newStaff), "INTERNAL"),
                new TrainingPlan("2024-04-18", "高管消保履职培训", "GENERAL", false, List.of(senior), "EXTERNAL"),
                new TrainingPlan("2024-05-22", "投诉处理技巧培训", "COMPLAINT_HANDLING", false, List.of(frontLine), "INTERNAL"),
                new TrainingPlan("2024-07-10", "新入职员工消保培训", "INDUCTION", false, List.of(newStaff), "INTERNAL"),
                new TrainingPlan("2024-08-21", "信贷条线消保业务培训", "BUSINESS_LINE", false, List.of(frontLine), "INTERNAL"),
                new TrainingPlan(
                        "2024-10-30", "网点消保知识学习例会", "WEEKLY_STUDY", false, List.of(frontLine, newStaff), "INTERNAL"));
    }

    JsonNode request() {
        List<JsonNode> attendance = tiers.stream()
                .<JsonNode>map(tier -> Json.object("tier", tier.name(), "count", tier.persons()))
                .toList();
        return Json.object(
                "reference", "DEMO-PX-" + day,
                "title", title,
                "kind", kind,
                "special", special,
                "line", kind.equals("BUSINESS_LINE") ? "信贷" : null,
                "tiers", tiers.stream().map(Tier::name).toList(),
                "unit", "/HQ",
                "heldOn", day,
                "hours", 2,
                "conduct", conduct,
                "attendance", attendance);
    }

    int personTimes() {
        return tiers.stream().mapToInt(Tier::persons).sum();
    }
}
