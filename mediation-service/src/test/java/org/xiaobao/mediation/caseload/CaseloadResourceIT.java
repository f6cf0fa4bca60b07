package org.xiaobao.mediation.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.xiaobao.mediation.MediationApi.MEDIATIONS;
import static org.xiaobao.mediation.MediationApi.act;
import static org.xiaobao.mediation.MediationApi.applicationWith;
import static org.xiaobao.mediation.MediationApi.applied;
import static org.xiaobao.mediation.MediationApi.asOfficer;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Pages;
import org.xiaobao.platform.testing.Problems;

@QuarkusTest
@WithTestResource(Backbone.class)
class CaseloadResourceIT {

    @Test
    void pagesShowEveryCaseOnceNewestFirst() {
        String unit = "/HQ/OUTLET-" + UUID.randomUUID();
        List<String> wanted = new ArrayList<>();
        for (int day = 1; day <= 5; day++) {
            wanted.add(0, appliedAt(unit, "2023-05-0" + day).toString());
        }

        List<String> seen = Pages.ids(
                () -> asOfficer()
                        .queryParam("unit", unit)
                        .queryParam("limit", 2)
                        .queryParam("count", true),
                MEDIATIONS,
                page -> page.body("total", equalTo(5)));

        assertThat(seen).isEqualTo(wanted);
    }

    @Test
    void filtersNarrowTheList() {
        String unit = "/HQ/OUTLET-" + UUID.randomUUID();
        UUID old = appliedAt(unit, "2022-12-31");
        UUID refused = appliedAt(unit, "2023-01-01");
        act(refused, "refusal", Map.of("reason", "不属于受理范围")).then().statusCode(200);

        asOfficer()
                .queryParam("unit", unit)
                .queryParam("outcome", "REFUSED")
                .get(MEDIATIONS)
                .then()
                .statusCode(200)
                .body("items.id", contains(refused.toString()))
                .body("items[0].status", equalTo("NOT_ACCEPTED"))
                .body("total", nullValue());
        asOfficer()
                .queryParam("unit", unit)
                .queryParam("appliedTo", "2022-12-31")
                .queryParam("applicantSide", "INSTITUTION")
                .queryParam("status", "APPLIED")
                .get(MEDIATIONS)
                .then()
                .body("items.id", contains(old.toString()));
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        refused("limit", "201");
        refused("limit", "many");
        refused("cursor", "nonsense");
        refused("status", "LOST");
        refused("appliedFrom", "31.12.2023");
        refused("count", "yes");
        refused("statuses", "APPLIED");
        refused("unit", "/HQ\u0000");
    }

    private static void refused(String parameter, String value) {
        Problems.expect(asOfficer().queryParam(parameter, value).get(MEDIATIONS), 422, "invalid-data")
                .violationAt("/" + parameter);
    }

    private static UUID appliedAt(String unit, String day) {
        Map<String, Object> application = applicationWith("unit", unit);
        application.put("appliedOn", day);
        return applied(application);
    }
}
