package org.xiaobao.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;

/** 278 reviews of texts before they went out; some drew an opinion that the department answered. */
final class ReviewsOf2024 implements Chapter {

    private static final String PATH = "/api/v1/reviews";

    private final GatewayClient gateway;

    ReviewsOf2024(GatewayClient gateway) {
        this.gateway = gateway;
    }

    @Override
    public String title() {
        return "消保审查 reviews: 制度 40,合同协议 36,对外信息发布 202";
    }

    @Override
    public void play() {
        Crew.each(ReviewCase.of2024(), this::play);
    }

    private void play(ReviewCase one) {
        Answer known = gateway.post(Player.BUSINESS_OWNER, PATH, submission(one));
        String path = PATH + "/" + known.text("id");
        Answer now = known.isFresh() ? known : gateway.get(Player.REVIEWER, path);
        if (one.drawsOpinion()) {
            playOpinion(path, one, now.body().path("opinions"));
        }
        if (!now.has("concludedAt")) {
            String result = one.drawsOpinion() ? "PASSED_WITH_AMENDMENTS" : "PASSED";
            gateway.post(Player.REVIEWER, path + "/conclusion", Json.object("result", result, "at", one.concludedAt()));
        }
    }

    private void playOpinion(String path, ReviewCase one, JsonNode opinions) {
        if (opinions.isEmpty()) {
            JsonNode opinion = Json.object("text", "请在显著位置补充投诉渠道和风险提示(演示数据)", "at", one.opinionAt());
            gateway.post(Player.REVIEWER, path + "/opinions", opinion);
        }
        if (!opinions.path(0).has("adoption")) {
            JsonNode response =
                    Json.object("adoption", one.adoption(), "reason", "已按意见修改(演示数据)", "at", one.answeredAt());
            gateway.post(Player.BUSINESS_OWNER, path + "/opinions/1/response", response);
        }
    }

    private static JsonNode submission(ReviewCase one) {
        return Json.object(
                "reference", one.reference(),
                "kind", one.kind(),
                "title", one.title(),
                "department", one.department(),
                "unit", "/HQ",
                "contentSha256", one.contentSha256(),
                "fastTrack", one.kind().equals("PUBLICATION"),
                "submittedAt", one.submittedAt());
    }
}
