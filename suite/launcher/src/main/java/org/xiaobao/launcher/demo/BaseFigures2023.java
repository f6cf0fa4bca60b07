package org.xiaobao.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/**
 * Last year's mediations, which the seed gives only as differences: 59 − 36 and 1125.76 − 371.21. One person enters them, another
 * signs.
 */
final class BaseFigures2023 implements Chapter {

    private static final String PATH = "/api/v1/base-figures/2023";

    static final int MEDIATIONS = 23;
    static final BigDecimal CONTRACT_AMOUNT = new BigDecimal("7545500.00");

    private final GatewayClient gateway;

    BaseFigures2023(GatewayClient gateway) {
        this.gateway = gateway;
    }

    @Override
    public String title() {
        return "2023年基数 base figures: 调解 23 件,7,545,500.00 元";
    }

    @Override
    public void play() {
        if (areInForce()) {
            return; // an earlier version of the suite may have entered them, on other words and without a document
        }
        JsonNode figures = Json.object(
                "mediations",
                Json.object("count", MEDIATIONS, "contractAmount", CONTRACT_AMOUNT),
                "ground",
                "由2024年工作报告公布的同比数推算 (derived from the changes that the report of 2024 prints)",
                "document",
                Json.object("title", "2024年度金融消费者权益保护工作报告"));
        Answer entered = gateway.putNew(Player.REPORTING_OFFICER, PATH, figures);
        if (entered.has("waiting")) {
            gateway.post(Player.APPROVER, PATH + "/signature", entered.etag(), Json.object());
        }
    }

    private boolean areInForce() {
        JsonNode year =
                gateway.get(Player.REPORTING_OFFICER, "/api/v1/metrics/2023").body();
        return year.at("/baseFigures/mediations/count").asInt() == MEDIATIONS;
    }
}
