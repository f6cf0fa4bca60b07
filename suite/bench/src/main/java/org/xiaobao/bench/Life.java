package org.xiaobao.bench;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.xiaobao.bench.load.Load;

/** A complaint's whole life over one connection: registered, and seven acts until the call-back. */
final class Life implements Load.Worker {

    /** What is asked for, after the registration, in this order. */
    static final Map<String, String> ACTS = acts();

    private final Registration registration;

    Life(URI target, String token) throws IOException {
        registration = new Registration(target, token);
    }

    @Override
    public void step() throws IOException {
        UUID id = registration.register();
        for (Map.Entry<String, String> act : ACTS.entrySet()) {
            registration.act(id, act.getKey(), act.getValue());
        }
    }

    @Override
    public void close() throws IOException {
        registration.close();
    }

    private static Map<String, String> acts() {
        Map<String, String> acts = new LinkedHashMap<>();
        acts.put("acceptance", "{}");
        acts.put("assignment", "{\"unit\": \"/HQ/OUTLET-02\", \"handler\": \"clerk-1\"}");
        acts.put("decision", """
                {"outcome": "UPHELD", "findings": "经核实,系统重复扣收,应予退还。", "basis": "收费公示与服务协议第八条",
                 "remedy": "可申请核查,向调解组织申请调解,拨打12378,或依法提起诉讼", "redressAmount": 128.50}
                """);
        acts.put("notice", "{\"channel\": \"PHONE\", \"text\": \"已电话告知处理结果、依据和救济途径\"}");
        acts.put("source-reply", "{\"text\": \"已办理并告知投诉人\", \"reference\": \"回复-1\"}");
        acts.put("closure", "{}");
        acts.put("callback", "{\"answered\": true, \"satisfaction\": \"SATISFIED\"}");
        return acts;
    }
}
