package org.xiaobao.reporting.union;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Scope;
import org.xiaobao.platform.time.Zones;
import org.xiaobao.reporting.definition.Definition;
import org.xiaobao.reporting.definition.Value;
import org.xiaobao.reporting.figure.Dimension;
import org.xiaobao.reporting.figure.Figure;
import org.xiaobao.reporting.figure.Tally;
import org.xiaobao.reporting.label.Label;
import org.xiaobao.reporting.label.Namings;
import org.xiaobao.reporting.projection.store.Database;
import org.xiaobao.reporting.projection.store.Selection;
import org.xiaobao.reporting.projection.store.Totals;
import org.xiaobao.reporting.question.Period;
import org.xiaobao.reporting.statistics.Ranking;
import org.xiaobao.reporting.union.UnionViews.MemberView;
import org.xiaobao.reporting.union.UnionViews.PublicationView;
import org.xiaobao.reporting.union.UnionViews.PublishedRow;
import org.xiaobao.reporting.union.UnionViews.UnionFigureView;
import org.xiaobao.reporting.union.UnionViews.UnionFiguresView;

/** Adds up and compares the figures of a union's members. */
@ApplicationScoped
class UnionDesk {

    private static final String MEMBER = "member";
    private static final String TOP = "/";

    private final UnionMemberships memberships;
    private final Database database;
    private final Totals totals;
    private final Namings namings;
    private final Clock clock;

    UnionDesk(UnionMemberships memberships, Database database, Totals totals, Namings namings, Clock clock) {
        this.memberships = memberships;
        this.database = database;
        this.totals = totals;
        this.namings = namings;
        this.clock = clock;
    }

    /** Of who belongs to the union on the last day of the period, or today while that is still to come. */
    UnionFiguresView figures(String union, Period period, List<Definition> definitions) {
        return database.atOneMoment(() -> read(union, period, definitions));
    }

    private UnionFiguresView read(String union, Period period, List<Definition> definitions) {
        Map<String, Tally> members = tallies(union, period);
        Tally all = Tally.sum(members.values());
        return new UnionFiguresView(
                union,
                period.name(),
                period.from(),
                period.to(),
                clock.instant(),
                totals.watermark(),
                List.copyOf(members.keySet()),
                definitions.stream()
                        .map(definition -> figure(definition, definition.of(all), members))
                        .toList());
    }

    private static UnionFigureView figure(Definition definition, Value together, Map<String, Tally> members) {
        Map<String, Value> values = new LinkedHashMap<>();
        members.forEach((member, tally) -> values.put(member, definition.of(tally)));
        Ranking ranking = Ranking.of(numbers(values.values()));
        return new UnionFigureView(
                definition.key(),
                definition.title().zh(),
                definition.title().en(),
                definition.measure().words().zh(),
                together.number(),
                together.whole(),
                ranking.median(),
                values.entrySet().stream()
                        .map(member -> new MemberView(
                                member.getKey(),
                                member.getValue().number(),
                                member.getValue().whole(),
                                member.getValue().number() == null
                                        ? null
                                        : ranking.rank(member.getValue().number())))
                        .toList());
    }

    private static List<BigDecimal> numbers(Collection<Value> values) {
        return values.stream().map(Value::number).filter(Objects::nonNull).toList();
    }

    /** @throws DomainProblem 422 when the figure has no such breakdown, or does not count cases */
    PublicationView publication(String union, Period period, Figure figure, String dimension, int k) {
        return database.atOneMoment(() -> publish(union, period, figure, dimension, k));
    }

    private PublicationView publish(String union, Period period, Figure figure, String dimension, int k) {
        Map<String, Long> counts = counts(tallies(union, period), figure, dimension);
        Anonymous published = Anonymous.of(counts, k);
        Map<String, String> labels = labels(union, period, dimension, counts.keySet());
        return new PublicationView(
                union,
                period.name(),
                period.from(),
                period.to(),
                clock.instant(),
                totals.watermark(),
                figure.path(),
                figure.title().zh(),
                dimension,
                k,
                published.rows().entrySet().stream()
                        .map(row -> new PublishedRow(row.getKey(), labels.get(row.getKey()), row.getValue()))
                        .toList(),
                published.joined(),
                published.rest(),
                published.total());
    }

    private static Map<String, Long> counts(Map<String, Tally> members, Figure figure, String dimension) {
        Map<String, Long> counts = new TreeMap<>();
        if (MEMBER.equals(dimension)) {
            members.forEach((member, tally) -> counts.put(member, tally.count(figure)));
            return counts;
        }
        Dimension breakdown = Dimension.of(String.valueOf(dimension))
                .filter(figure.dimensions()::contains)
                .filter(UnionDesk::isPublishable)
                .orElseThrow(() -> noSuchBreakdown(figure));
        Tally.sum(members.values())
                .rows(figure, breakdown)
                .forEach((code, count) -> counts.put(code, count.longValueExact()));
        return counts;
    }

    /** From overlapping rows and their total more could be told than is shown; a text somebody wrote may name a person. */
    private static boolean isPublishable(Dimension breakdown) {
        return breakdown.addsUp() && !breakdown.isFreeText();
    }

    private static DomainProblem noSuchBreakdown(Figure figure) {
        String known = figure.dimensions().stream()
                .filter(UnionDesk::isPublishable)
                .map(Dimension::parameter)
                .collect(Collectors.joining(", "));
        return DomainProblem.invalid(
                "/dimension",
                "该指标可用的维度为：" + MEMBER + (known.isEmpty() ? "" : ", " + known),
                "this figure has the breakdowns " + MEMBER + (known.isEmpty() ? "" : ", " + known));
    }

    private Map<String, String> labels(String union, Period period, String dimension, Collection<String> codes) {
        return MEMBER.equals(dimension)
                ? codes.stream().collect(Collectors.toMap(code -> code, code -> code))
                : namings.on(union, period.to()).rows(Dimension.of(dimension).orElseThrow(), codes).stream()
                        .collect(Collectors.toMap(Label::code, Label::zh));
    }

    /** @throws DomainProblem 404 when nobody belongs to the union */
    private Map<String, Tally> tallies(String union, Period period) {
        LocalDate today = Zones.dayOf(clock.instant());
        List<String> members = memberships.members(union, period.to().isAfter(today) ? today : period.to());
        if (members.isEmpty()) {
            throw new DomainProblem(CommonProblem.NOT_FOUND)
                    .detail(
                            "该期末没有成员机构：成员机构须先登记所属省联社",
                            "Nobody belongs to the union at the end of the period: members say so themselves");
        }
        Map<String, Tally> tallies = new LinkedHashMap<>();
        members.forEach(member ->
                tallies.put(member, totals.of(new Selection(new Scope(member, TOP), period.from(), period.to()))));
        return tallies;
    }
}
