package org.xiaobao.platform.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Writes into every OpenAPI document what holds for all endpoints alike: the headers they honour and how they refuse. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiConventions implements OASFilter {

    /** Extension of a POST whose answer is not kept for a repeated key, because it shows what nobody may keep. */
    public static final String ANSWER_NOT_KEPT = "x-answer-not-kept";

    /** What {@code @NotBlank} is written as: meant for any part of the text already. */
    private static final String SOMETHING_VISIBLE = "\\S";

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private static final Map<String, String> REFUSALS = Map.of(
            "400", "The body is not readable (正文不可读)",
            "401", "No valid access token (缺少有效的访问令牌)",
            "403", "Your role does not allow this, or it is your head office's to do (当前角色不允许，或仅限总部)",
            "404", "It does not exist, or not within your scope (不存在或不在权限范围内)",
            "409", "Not allowed in the present state (当前状态不允许)",
            "412", "It has changed since it was read (数据已被他人更新)",
            "413", "The body is too large (正文过大)",
            "415", "The content type is not supported (不支持的正文格式)",
            "422", "A field or parameter is not valid; violations name it (字段或参数不符合要求)",
            "428", "If-Match is required (需要 If-Match)");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        Components components =
                document.getComponents() == null ? OASFactory.createComponents() : document.getComponents();
        document.components(components);
        components.addParameter(IDEMPOTENCY_KEY, idempotencyKey());
        Set<String> used = new TreeSet<>();
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> used.addAll(describe(path, method, operation))));
        used.forEach(status -> components.addResponse("Refused" + status, refusal(status)));
    }

    /** Bean Validation matches the whole value, JSON Schema any part of it: an anchored pattern means the same to both. */
    @Override
    public Schema filterSchema(Schema schema) {
        String pattern = schema.getPattern();
        if (pattern != null && !pattern.equals(SOMETHING_VISIBLE) && !pattern.startsWith("^")) {
            String portable = pattern.replace("(?s)", "").replace(".*", "[\\s\\S]*"); // JavaScript knows no (?s)
            schema.setPattern("^(?:" + portable + ")$");
        }
        return schema;
    }

    private static Set<String> describe(String path, HttpMethod method, Operation operation) {
        boolean versioned = parameters(operation)
                        .filter(parameter -> "If-Match".equals(parameter.getName()))
                        .peek(parameter -> parameter.description("ETag of the version that was read (所读版本的 ETag)"))
                        .count()
                > 0;
        if (method == HttpMethod.POST && !operation.hasExtension(ANSWER_NOT_KEPT)) {
            operation.addParameter(OASFactory.createParameter().ref("#/components/parameters/" + IDEMPOTENCY_KEY));
        }
        Set<String> refusals = refusals(path, method, operation, versioned);
        for (String status : refusals) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            status, OASFactory.createAPIResponse().ref("#/components/responses/Refused" + status));
        }
        return refusals;
    }

    private static Stream<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? Stream.of() : operation.getParameters().stream();
    }

    private static Set<String> refusals(String path, HttpMethod method, Operation operation, boolean versioned) {
        boolean changes = method != HttpMethod.GET && method != HttpMethod.HEAD;
        Set<String> refusals = new TreeSet<>(Set.of("401", "403", "422"));
        if (path.contains("{")) {
            refusals.add("404");
        }
        if (operation.getRequestBody() != null) {
            refusals.addAll(Set.of("400", "413", "415"));
        }
        if (changes) {
            refusals.add("409");
        }
        if (changes && versioned) {
            refusals.add("412");
        }
        if (method == HttpMethod.PUT || method == HttpMethod.DELETE) {
            refusals.add("428");
        }
        return refusals;
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name(IDEMPOTENCY_KEY)
                .in(Parameter.In.HEADER)
                .description("The same key and body again get the first answer, with Idempotent-Replayed: true (幂等键)")
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .minLength(1)
                        .maxLength(200));
    }

    private static APIResponse refusal(String status) {
        Schema problem = OASFactory.createSchema().ref("#/components/schemas/Problem");
        return OASFactory.createAPIResponse()
                .description(REFUSALS.get(status))
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType().schema(problem)));
    }
}
