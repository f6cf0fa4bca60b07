package org.xiaobao.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** 59 mediations, most brought by the institution over its loan contracts, a few come from the year's complaints. */
final class MediationsOf2024 implements Chapter {

    private static final String PATH = "/api/v1/mediations";
    private static final String ARTICLES = "双方就还款期限和方式达成一致(演示数据)";

    private final GatewayClient gateway;
    private final Map<String, String> complaintIds;

    /** complaintIds: the complaint's identity by its work order's reference. */
    MediationsOf2024(GatewayClient gateway, Map<String, String> complaintIds) {
        this.gateway = gateway;
        this.complaintIds = complaintIds;
    }

    @Override
    public String title() {
        return "调解 mediations: 59 件,涉及合同金额 11,257,600.00 元";
    }

    @Override
    public void play() {
        List<MediationCase> cases = MediationCase.of2024();
        Crew.each(cases, this::play);
    }

    private void play(MediationCase one) {
        Answer known = gateway.post(Player.MEDIATION_OFFICER, PATH, application(one));
        String path = PATH + "/" + known.text("id");
        Answer now = known.isFresh() ? known : gateway.get(Player.MEDIATION_OFFICER, path);
        if (!now.has("acceptedAt")) {
            act(path + "/acceptance", Json.object("at", Times.at(one.appliedOn().plusDays(1), 10)));
        }
        if (!now.has("concludedAt")) {
            conclude(path, one);
        }
    }

    private void conclude(String path, MediationCase one) {
        String at = Times.at(one.concludedOn(), 15);
        if (one.agreed()) {
            act(
                    path + "/agreement",
                    Json.object("settledAmount", one.settledAmount(), "form", "WRITTEN", "terms", ARTICLES, "at", at));
        } else {
            act(path + "/failure", Json.object("reason", "双方分歧较大,调解不成(演示数据)", "at", at));
        }
    }

    private void act(String path, JsonNode body) {
        gateway.post(Player.MEDIATION_OFFICER, path, body);
    }

    private JsonNode application(MediationCase one) {
        String complaintId = one.complaint() == null ? null : complaintIds.get(one.complaint());
        BigDecimal claimed = one.contractAmount().movePointLeft(1).setScale(2);
        LocalDate appliedOn = one.appliedOn();
        return Json.object(
                "reference", one.reference(),
                "applicantSide", complaintId == null ? "INSTITUTION" : "CONSUMER",
                "origin", complaintId == null ? "DIRECT" : "COMPLAINT",
                "complaintId", complaintId,
                "body", one.body(),
                "track", one.track(),
                "mode", one.mode(),
                "parties",
                        Json.list(
                                Json.object("side", "INSTITUTION", "kind", "ORGANISATION", "name", "华安县农村信用合作联社"),
                                Json.object(
                                        "side",
                                        "CONSUMER",
                                        "kind",
                                        "PERSON",
                                        "name",
                                        one.person(),
                                        "phone",
                                        one.phone())),
                "product", complaintId == null ? "农户小额贷款" : null,
                "contractNumber", one.contractNumber(),
                "contractAmount", one.contractAmount(),
                "claimedAmount", claimed,
                "appliedOn", appliedOn,
                "unit", one.unit());
    }
}
