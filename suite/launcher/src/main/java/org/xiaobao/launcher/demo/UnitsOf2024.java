package org.xiaobao.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The head office and its outlets, so that figures print names; all but the first are invented. */
final class UnitsOf2024 implements Chapter {

    private static final List<String> OUTLETS = List.of("城关", "城东", "溪口", "茶乡", "山前", "河畔", "岭下", "新街", "桥头");

    private static final int IN_TOWN = 2;

    private final GatewayClient gateway;

    UnitsOf2024(GatewayClient gateway) {
        this.gateway = gateway;
    }

    @Override
    public String title() {
        return "机构登记册 units: 本部 1,网点 %d".formatted(OUTLETS.size());
    }

    @Override
    public void play() {
        ObjectNode[] units = new ObjectNode[OUTLETS.size() + 1];
        units[0] = unit("/HQ", "华安县农村信用合作联社", "URBAN", "HEAD_OFFICE");
        for (int i = 1; i < units.length; i++) {
            String region = i <= IN_TOWN ? "URBAN" : "TOWNSHIP";
            units[i] = unit("/HQ/OUTLET-0" + i, OUTLETS.get(i - 1) + "信用社（虚构）", region, "OUTLET");
        }
        JsonNode all = Json.object("units", Json.list(units));
        gateway.post(Player.ADMIN, "/api/v1/units/imports", all);
    }

    private static ObjectNode unit(String path, String name, String region, String kind) {
        return Json.object(
                "path", path,
                "name", name,
                "region", region,
                "kind", kind,
                "openedOn", "2000-01-01",
                "ground", "演示数据 (demo data)");
    }
}
