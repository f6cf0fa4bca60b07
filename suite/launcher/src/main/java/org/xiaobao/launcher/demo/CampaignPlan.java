package org.xiaobao.launcher.demo;

import java.time.LocalDate;
import java.util.List;

/** The five campaigns that the seed names, with the events the demo holds in each; their counts are invented. */
record CampaignPlan(String name, String theme, LocalDate startsOn, LocalDate endsOn, List<Event> events) {

    record Event(
            String day,
            String outlet,
            String place,
            String placeKind,
            String group,
            int audience,
            int copies,
            int views) {

        boolean online() {
            return placeKind.equals("ONLINE");
        }
    }

    static List<CampaignPlan> of2024() {
        return List.of(
                plan(
                        "3·15消费者权益保护宣传活动",
                        "金融消保在身边 保障权益防风险",
                        "2024-03-11",
                        "2024-03-20",
                        new Event("2024-03-14", "OUTLET-01", "县城文化广场", "COMMUNITY", "GENERAL_PUBLIC", 260, 400, 0),
                        new Event("2024-03-15", "OUTLET-03", "乡镇集市", "MARKET", "FARMER", 180, 300, 0),
                        new Event("2024-03-15", "OUTLET-01", "微信公众号", "ONLINE", "GENERAL_PUBLIC", 1200, 0, 1860)),
                plan(
                        "金融知识“五进入”宣传活动",
                        "进农村 进社区 进校园 进企业 进商圈",
                        "2024-09-15",
                        "2024-10-15",
                        new Event("2024-09-18", "OUTLET-04", "山区行政村", "VILLAGE", "FARMER", 95, 150, 0),
                        new Event("2024-09-20", "OUTLET-01", "县实验小学", "CAMPUS", "YOUNG", 320, 320, 0),
                        new Event("2024-09-24", "OUTLET-02", "工业园区", "ENTERPRISE", "MIGRANT_WORKER", 140, 200, 0),
                        new Event("2024-09-26", "OUTLET-02", "城区商圈", "MARKET", "NEW_URBAN_RESIDENT", 210, 260, 0)),
                plan(
                        "“全民防非 金融当先”宣传活动",
                        "守住钱袋子 护好幸福家",
                        "2024-06-01",
                        "2024-06-30",
                        new Event("2024-06-15", "OUTLET-05", "社区活动中心", "COMMUNITY", "ELDERLY", 120, 220, 0),
                        new Event("2024-06-17", "OUTLET-01", "短视频平台", "ONLINE", "GENERAL_PUBLIC", 2400, 0, 5320)),
                plan(
                        "金融知识万里行",
                        "普及金融知识 惠及千家万户",
                        "2024-07-01",
                        "2024-08-31",
                        new Event("2024-07-16", "OUTLET-06", "茶乡行政村", "VILLAGE", "BORDER_RESIDENT", 76, 120, 0),
                        new Event("2024-08-13", "OUTLET-03", "营业网点", "OUTLET", "ELDERLY", 58, 90, 0)),
                plan(
                        "宪法宣传周活动",
                        "弘扬宪法精神 保护合法权益",
                        "2024-12-01",
                        "2024-12-07",
                        new Event("2024-12-04", "OUTLET-01", "县法治文化公园", "COMMUNITY", "GENERAL_PUBLIC", 150, 240, 0)));
    }

    private static CampaignPlan plan(String name, String theme, String startsOn, String endsOn, Event... events) {
        return new CampaignPlan(name, theme, LocalDate.parse(startsOn), LocalDate.parse(endsOn), List.of(events));
    }
}
