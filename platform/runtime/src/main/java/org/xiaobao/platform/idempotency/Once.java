package org.xiaobao.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.security.CurrentActor;
import org.xiaobao.platform.text.Texts;
import org.xiaobao.platform.web.Versioned;

/**
 * Runs the effect of a POST in one transaction and, when the request carries an {@code Idempotency-Key}, keeps its answer in the
 * same transaction: the same key and body again get the first answer, marked {@code Idempotent-Replayed: true}, however often,
 * however parallel, and whatever crashed in between. Another body with the same key is refused (422).
 */
@ApplicationScoped
public class Once {

    private static final int LONGEST_KEY = 200;

    private final Answers answers;
    private final ObjectMapper json;
    private final CurrentActor actors;
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final Request request;

    Once(Answers answers, ObjectMapper json, CurrentActor actors, HttpHeaders headers, UriInfo uri, Request request) {
        this.answers = answers;
        this.json = json;
        this.actors = actors;
        this.headers = headers;
        this.uri = uri;
        this.request = request;
    }

    /** @param body the request as read; with method and path it is what "the same request" means */
    @Transactional
    public Response answer(Object body, Supplier<Answer> effect) {
        String sent = headers.getHeaderString("Idempotency-Key");
        if (sent == null) {
            return effect.get().response();
        }
        String key = key(sent);
        Actor actor = actors.get();
        byte[] hash = hash(body);
        if (answers.claim(actor, key, hash)) {
            return keep(actor, key, effect.get()).response();
        }
        return replay(answers.find(actor, key), hash);
    }

    /** An act on a thing there is, answered with the thing as it is after it. */
    @Transactional
    public Response act(Object body, Function<Actor, ? extends Versioned> act) {
        return answer(body, () -> Answer.of(act.apply(actors.get())));
    }

    /** A new thing, to be read below the path by its id; one that is known already is answered as it is. */
    @Transactional
    public <V extends Versioned> Response first(
            Object body, String below, Function<Actor, Optional<V>> known, Function<Actor, V> make) {
        return answer(body, () -> {
            Actor actor = actors.get();
            return known.apply(actor).map(Answer::of).orElseGet(() -> Answer.created(below, make.apply(actor)));
        });
    }

    private static String key(String sent) {
        String key = Texts.storable(sent) ? Texts.folded(sent) : "";
        if (key.isEmpty() || key.length() > LONGEST_KEY) {
            throw DomainProblem.invalid(
                    "/Idempotency-Key",
                    "幂等键须为 1 到 200 个可见字符",
                    "Idempotency-Key must have 1 to 200 characters that can be seen");
        }
        return key;
    }

    private Answer keep(Actor actor, String key, Answer answer) {
        String body = answer.body() == null ? null : write(answer.body());
        Answer kept = new Answer(answer.status(), answer.location(), answer.etag(), body);
        answers.keep(actor, key, kept);
        return kept;
    }

    private static Response replay(Answers.Kept kept, byte[] hash) {
        if (!Arrays.equals(kept.requestHash(), hash)) {
            throw new DomainProblem(CommonProblem.IDEMPOTENCY_KEY_REUSED)
                    .detail("请为新的请求使用新的幂等键", "Use a new key for a new request");
        }
        Response first = kept.answer().response();
        return Response.fromResponse(first)
                .header("Idempotent-Replayed", "true")
                .build();
    }

    private byte[] hash(Object body) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update((request.getMethod() + ' ' + uri.getRequestUri().getPath() + '\n')
                    .getBytes(StandardCharsets.UTF_8));
            return sha256.digest(write(body).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
