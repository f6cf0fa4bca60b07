package org.xiaobao.gateway.routing;

import java.util.Locale;
import java.util.Optional;
import org.xiaobao.gateway.problem.Text;

/** The five services behind the gateway. */
public enum Service {
    COMPLAINTS("投诉", "Complaints"),
    MEDIATION("调解", "Mediation"),
    REVIEW("消保审查", "Review"),
    TRAINING("教育与培训", "Education and training"),
    REPORTING("统计与报告", "Figures and reports");

    private final Text title;

    Service(String zh, String en) {
        this.title = new Text(zh, en);
    }

    /** The name used in addresses, configuration and metrics. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Text title() {
        return title;
    }

    static Optional<Service> named(String key) {
        for (Service service : values()) {
            if (service.key().equals(key)) {
                return Optional.of(service);
            }
        }
        return Optional.empty();
    }
}
