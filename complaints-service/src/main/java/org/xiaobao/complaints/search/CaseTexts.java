package org.xiaobao.complaints.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.xiaobao.complaints.complainant.Parties;
import org.xiaobao.complaints.complainant.Person;
import org.xiaobao.platform.privacy.Secret;
import org.xiaobao.platform.search.SearchText;
import org.xiaobao.platform.search.Searchable;

/** The texts of a complaint that are searched, and the names that must not be found in them. */
public record CaseTexts(
        UUID id,
        String institution,
        Secret demand,
        Secret facts,
        Secret complainant,
        Secret representative,
        Parties parties)
        implements Searchable {

    static final String SELECT = """
            select c.id, c.registration.institution, c.registration.matter.demand, c.registration.matter.facts, c.registration.complainant.name, c.registration.complainant.representative,
            c.registration.parties from Complaint c
            where c.id in :ids
            """;

    @Override
    public List<SearchText> texts() {
        List<String> names = names();
        return Stream.of(demand, facts)
                .filter(Objects::nonNull)
                .map(text -> SearchText.of(text.clear(), names))
                .toList();
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        names.add(Secret.clear(complainant));
        names.add(Secret.clear(representative));
        if (parties != null) {
            names.add(parties.agent() == null ? null : parties.agent().name());
            names.addAll(parties.representatives().stream().map(Person::name).toList());
        }
        names.removeIf(Objects::isNull);
        return names;
    }
}
