package org.xiaobao.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** 2024 as the seed document prints it: 17 = 5 + 3 + 9, 59 mediations, reviews 40 / 36 / 202, five campaigns. */
public final class SeedYear {

    private SeedYear() {}

    public static List<Subject> of(String institution) {
        List<Subject> year = new ArrayList<>();
        add(year, 3, Subject.complaint("12345", "VALID"));
        add(year, 4, Subject.complaint("12378", "VALID"));
        add(year, 2, Subject.complaint("968133", "VALID"));
        add(year, 5, Subject.complaint("12345", "REPEAT"));
        add(year, 2, Subject.complaint("12345", "WITHDRAWN_IN_TIME"));
        add(year, 1, Subject.complaint("96336", "WITHDRAWN_IN_TIME"));
        year.replaceAll(complaint ->
                complaint.with("acceptedAt", "2024-03-05T01:00:00Z").with("status", "CLOSED"));
        add(year, 58, Subject.mediation("AGREED", "190000.00"));
        add(year, 1, Subject.mediation("FAILED", "237600.00"));
        add(year, 40, Subject.review("POLICY", "PASSED"));
        add(year, 36, Subject.review("CONTRACT", "PASSED_WITH_AMENDMENTS"));
        add(year, 202, Subject.review("PUBLICATION", "PASSED"));
        for (String name : List.of("3·15", "五进入", "全民防非 金融当先", "金融知识万里行", "宪法宣传周")) {
            year.add(Subject.campaign(name));
        }
        add(year, 4, Subject.campaignEvent("OFFLINE", 150));
        add(year, 1, Subject.campaignEvent("ONLINE", 3000).with("views", 3000).with("estimated", true));
        year.add(Subject.trainingSession("INTERNAL", "SENIOR_MANAGEMENT", 12));
        year.add(Subject.trainingSession("INTERNAL", "FRONT_LINE", 96));
        year.add(Subject.trainingSession("EXTERNAL", "NEW_STAFF", 8).with("special", false));
        year.replaceAll(subject -> subject.of(institution));
        return year;
    }

    /** What the mediations' contract amounts must come to, in yuan. */
    public static BigDecimal contractAmount() {
        return new BigDecimal("11257600.00");
    }

    private static void add(List<Subject> year, int times, Subject pattern) {
        Collections.nCopies(times, pattern).forEach(same -> year.add(another(same)));
    }

    private static Subject another(Subject pattern) {
        Subject fresh =
                switch (pattern.kind()) {
                    case COMPLAINT -> Subject.complaint("", "");
                    case MEDIATION -> Subject.mediation("", "0");
                    case REVIEW -> Subject.review("", null);
                    case CAMPAIGN -> Subject.campaign("");
                    case CAMPAIGN_EVENT -> Subject.campaignEvent("", 0);
                    case TRAINING_SESSION -> Subject.trainingSession("", "", 0);
                };
        var id = fresh.state().entrySet().stream()
                .filter(field -> field.getValue().equals(fresh.id().toString()))
                .findFirst()
                .orElseThrow();
        return new Subject(fresh.kind(), fresh.id(), 1, pattern.state()).with(id.getKey(), id.getValue());
    }
}
