package org.xiaobao.platform.problem;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestPath;
import org.jboss.resteasy.reactive.server.spi.ServerRestHandler;

/** Which methods a path takes: RFC 9110 wants them named in a 405, and Quarkus REST leaves them out. */
public final class AllowedMethods {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^{}]*(?:\\{[^{}]*}[^{}]*)*}");

    private AllowedMethods() {}

    /** For {@code Allow}; empty where nothing is. */
    public static String of(String path) {
        Set<String> methods = new TreeSet<>();
        for (RequestPath<RestInitialHandler.InitialMatch> resource :
                ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers()) {
            for (ServerRestHandler handler : resource.value.handlers) {
                if (handler instanceof ClassRoutingHandler routing) {
                    collect(routing, resource.template.template, path, methods);
                }
            }
        }
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        if (!methods.isEmpty()) {
            methods.add("OPTIONS");
        }
        return String.join(", ", methods);
    }

    private static void collect(ClassRoutingHandler routing, String resource, String path, Set<String> methods) {
        routing.getMappers().forEach((method, mapper) -> {
            boolean takes = method != null
                    && mapper.getTemplates().stream()
                            .anyMatch(below -> pattern(resource + "/" + below.template.template)
                                    .matcher(path)
                                    .matches());
            if (takes) {
                methods.add(method);
            }
        });
    }

    private static Pattern pattern(String template) {
        String joined = ("/" + template).replaceAll("/{2,}", "/").replaceFirst("/$", "");
        StringBuilder pattern = new StringBuilder();
        int from = 0;
        Matcher parameter = PARAMETER.matcher(joined);
        while (parameter.find()) {
            pattern.append(Pattern.quote(joined.substring(from, parameter.start())))
                    .append("[^/]+");
            from = parameter.end();
        }
        return Pattern.compile(pattern.append(Pattern.quote(joined.substring(from))) + "/?");
    }
}
