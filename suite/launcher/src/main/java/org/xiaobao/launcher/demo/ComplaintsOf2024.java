package org.xiaobao.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** The 17 work orders from receipt to closure: 9 valid, 5 repeats, 3 withdrawn in time. */
final class ComplaintsOf2024 implements Chapter {

    private static final String PATH = "/api/v1/complaints";
    private static final String REMEDY = "可申请核查,向调解组织申请调解,拨打12378,或依法提起诉讼";

    private final GatewayClient gateway;
    private final Map<String, String> ids;

    /** ids: filled with each complaint's identity by its work order's reference. */
    ComplaintsOf2024(GatewayClient gateway, Map<String, String> ids) {
        this.gateway = gateway;
        this.ids = ids;
    }

    @Override
    public String title() {
        return "投诉工单 work orders: 17 件 (重复 5,时限内撤诉 3,有效 9)";
    }

    @Override
    public void play() {
        List<WorkOrder> orders = WorkOrder.of2024();
        Crew.each(orders, this::register);
        orders.stream().filter(order -> order.original() != null).forEach(this::link);
        Crew.each(orders, this::handle);
    }

    private void register(WorkOrder order) {
        Answer known = gateway.post(Player.COMPLAINT_OFFICER, PATH, arrival(order));
        ids.put(order.reference(), known.text("id"));
    }

    /** Looked up first, so that a link made before a crash is not made again; stale when someone else acted meanwhile. */
    private void link(WorkOrder repeat) {
        String path = path(repeat);
        JsonNode link = Json.object(
                "originalId",
                ids.get(repeat.original()),
                "reason",
                "同一客户就同一诉求重复投诉(与%s相同)".formatted(repeat.original()));
        Answer now = gateway.get(Player.COMPLAINT_OFFICER, path);
        while (!now.has("repeatOf")) {
            gateway.put(Player.COMPLAINT_OFFICER, path + "/repeat-of", now.etag(), link);
            now = gateway.get(Player.COMPLAINT_OFFICER, path);
        }
    }

    private void handle(WorkOrder order) {
        Answer now = gateway.get(Player.COMPLAINT_OFFICER, path(order));
        if (!now.has("acceptedAt")) {
            act(order, "acceptance", Json.object("at", Times.at(order.after(1), 9)));
        }
        if (order.ending() == WorkOrder.Ending.WITHDRAWN) {
            if (!now.has("withdrawal")) {
                act(order, "withdrawal", Json.object("at", Times.at(order.after(3), 16), "reason", "经沟通解释,投诉人自愿撤诉"));
            }
        } else {
            conclude(order, now);
        }
    }

    private void conclude(WorkOrder order, Answer now) {
        if (!now.has("decision")) {
            act(order, "decision", decision(order));
        }
        if (!now.has("notice")) {
            act(
                    order,
                    "notice",
                    Json.object("channel", "PHONE", "at", Times.at(order.after(7), 11), "text", "已电话告知处理结果、依据和救济途径"));
        }
        if (!now.has("sourceReply")) {
            String reference = "回复 " + order.reference();
            act(
                    order,
                    "source-reply",
                    Json.object("at", Times.at(order.after(7), 15), "text", "已办理并告知投诉人", "reference", reference));
        }
        if (!now.has("closedAt")) {
            act(order, "closure", Json.object("at", Times.at(order.after(8), 17)));
        }
    }

    private static JsonNode decision(WorkOrder order) {
        boolean repeat = order.ending() == WorkOrder.Ending.REPEAT;
        return Json.object(
                "outcome",
                order.amount() == null ? "PARTLY_UPHELD" : "UPHELD",
                "findings",
                repeat ? "与原工单为同一诉求,合并核实(演示数据)" : "经核实,反映情况部分属实(演示数据)",
                "basis",
                "《银行业保险业消费投诉处理管理办法》及本机构制度",
                "remedy",
                REMEDY,
                "redressAmount",
                repeat ? null : order.amount(),
                "at",
                Times.at(order.after(6), 10));
    }

    private void act(WorkOrder order, String act, JsonNode body) {
        gateway.post(Player.COMPLAINT_OFFICER, path(order) + "/" + act, body);
    }

    private String path(WorkOrder order) {
        return PATH + "/" + ids.get(order.reference());
    }

    private static JsonNode arrival(WorkOrder order) {
        return Json.object(
                "source",
                order.source(),
                "sourceReference",
                order.reference(),
                "receivedAt",
                Times.at(order.receivedAt()),
                "complainant",
                Json.object("kind", "PERSON", "name", order.person(), "phone", order.phone()),
                "demand",
                order.demand(),
                "facts",
                order.facts() + "(演示数据)",
                "amountInDispute",
                order.amount(),
                "unit",
                order.unit(),
                "region",
                order.region(),
                "classification",
                Json.object(
                        "businessChannel", order.channel(),
                        "businessCategory", order.category(),
                        "reason", order.reason()));
    }
}
