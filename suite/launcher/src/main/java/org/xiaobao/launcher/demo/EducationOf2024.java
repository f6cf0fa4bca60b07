package org.xiaobao.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.xiaobao.launcher.demo.CampaignPlan.Event;

/** The five campaigns that the seed names with their events, and staff training of all three tiers. */
final class EducationOf2024 implements Chapter {

    private static final String CAMPAIGNS = "/api/v1/campaigns";
    private static final String SESSIONS = "/api/v1/training-sessions";

    private final GatewayClient gateway;

    EducationOf2024(GatewayClient gateway) {
        this.gateway = gateway;
    }

    @Override
    public String title() {
        return "宣传教育与培训 education: 活动 5,场次 %d,培训 %d"
                .formatted(events(), TrainingPlan.of2024().size());
    }

    static int events() {
        return CampaignPlan.of2024().stream()
                .mapToInt(plan -> plan.events().size())
                .sum();
    }

    @Override
    public void play() {
        CampaignPlan.of2024().forEach(this::hold);
        TrainingPlan.of2024().forEach(session -> gateway.post(Player.TRAINER, SESSIONS, session.request()));
    }

    private void hold(CampaignPlan plan) {
        JsonNode campaign = Json.object(
                "name", plan.name(),
                "theme", plan.theme(),
                "startsOn", plan.startsOn(),
                "endsOn", plan.endsOn(),
                "organiser", "“红色先锋队”宣传服务队");
        String id = gateway.post(Player.TRAINER, CAMPAIGNS, campaign).text("id");
        for (int i = 0; i < plan.events().size(); i++) {
            String reference = "DEMO-XC-%s-%d".formatted(plan.startsOn(), i + 1);
            gateway.post(
                    Player.TRAINER,
                    CAMPAIGNS + "/" + id + "/events",
                    event(reference, plan.events().get(i)));
        }
    }

    private static JsonNode event(String reference, Event event) {
        return Json.object(
                "reference", reference,
                "heldOn", event.day(),
                "place", event.place(),
                "placeKind", event.placeKind(),
                "unit", "/HQ/" + event.outlet(),
                "groups", List.of(event.group()),
                "mode", event.online() ? "ONLINE" : "OFFLINE",
                "audience", event.audience(),
                "copies", event.copies(),
                "views", event.views(),
                "enquiries", event.online() ? 0 : event.audience() / 5,
                "estimated", event.online());
    }
}
