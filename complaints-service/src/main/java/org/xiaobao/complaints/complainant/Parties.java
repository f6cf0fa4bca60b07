package org.xiaobao.complaints.complainant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.UncheckedIOException;
import java.util.List;
import org.xiaobao.platform.privacy.Secret;

/**
 * Who stands beside the complainant, as stored: each list of persons is one encrypted JSON text.
 *
 * @param sharedByMany true when several people complain together, else null; kept apart, as an erasure takes the persons
 */
@Embeddable
public record Parties(
        @Column(name = "agent") Secret sealedAgent,
        @Column(name = "representatives") Secret sealedRepresentatives,
        Integer groupSize,
        @Column(name = "joint") Boolean sharedByMany) {

    /** Without the readers of requests: what was stored by the rules of its day stays readable. */
    private static final ObjectMapper JSON =
            JsonMapper.builder().disable(MapperFeature.USE_ANNOTATIONS).build();

    /** @return null when the complainant stands alone, as the store gives it back */
    public static Parties of(Agent agent, List<Person> representatives, Integer groupSize) {
        boolean alone = agent == null && representatives.isEmpty() && groupSize == null;
        return alone
                ? null
                : new Parties(
                        seal(agent),
                        representatives.isEmpty() ? null : seal(representatives),
                        groupSize,
                        representatives.isEmpty() && (groupSize == null || groupSize < 2) ? null : true);
    }

    /** A joint complaint (群体投诉): it has elected representatives, or says that more than one person complains. */
    public boolean isJoint() {
        return sharedByMany != null && sharedByMany;
    }

    public Agent agent() {
        return sealedAgent == null ? null : open(sealedAgent, Agent.class);
    }

    public List<Person> representatives() {
        return sealedRepresentatives == null ? List.of() : List.of(open(sealedRepresentatives, Person[].class));
    }

    private static Secret seal(Object persons) {
        try {
            return persons == null ? null : new Secret(JSON.writeValueAsString(persons));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static <T> T open(Secret sealed, Class<T> type) {
        try {
            return JSON.readValue(sealed.clear(), type);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
