package org.xiaobao.training.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.xiaobao.platform.acts.Aggregate;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Scope;

/**
 * A campaign of an institution: a name, its days, whom it is for. It belongs to the whole institution, so that every
 * outlet can hold events in it. Guarantees that it does not end before it starts.
 */
@Entity
class Campaign implements Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    private String institution;
    private String name;
    private String theme;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String organiser;

    @Enumerated(EnumType.STRING)
    private AudienceGroup[] audienceGroups;

    Campaign() {}

    Campaign(UUID id, String institution, String name, String theme, LocalDate startsOn, LocalDate endsOn) {
        if (endsOn.isBefore(startsOn)) {
            throw DomainProblem.invalid("/endsOn", "结束日期不能早于开始日期", "must not be before startsOn");
        }
        this.id = id;
        this.institution = institution;
        this.name = name;
        this.theme = theme;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
    }

    CampaignFact.Planned plan(String organiser, Collection<AudienceGroup> groups, Instant now) {
        this.organiser = organiser;
        this.audienceGroups = groups.stream().distinct().sorted().toArray(AudienceGroup[]::new);
        return new CampaignFact.Planned(now, state());
    }

    boolean runsOn(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    CampaignState state() {
        return new CampaignState(id, institution, name, theme, startsOn, endsOn);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public String institution() {
        return institution;
    }

    /** It has no unit: all of the institution see it. */
    @Override
    public boolean isWithin(Scope scope) {
        return institution.equals(scope.institution());
    }

    String organiser() {
        return organiser;
    }

    List<AudienceGroup> groups() {
        return Arrays.asList(audienceGroups);
    }
}
