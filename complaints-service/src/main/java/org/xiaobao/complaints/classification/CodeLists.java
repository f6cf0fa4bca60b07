package org.xiaobao.complaints.classification;

import static java.util.stream.Collectors.joining;
import static org.xiaobao.complaints.classification.ClassificationProblem.CODE_LIST_VERSION_EXISTS;
import static org.xiaobao.platform.problem.CommonProblem.NOT_FOUND;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.rules.RuleBook;
import org.xiaobao.platform.rules.Rules;
import org.xiaobao.platform.security.Actor;

/** Which codes an institution may give on a day, and what it calls them: the lists of all with its own entries laid over them. */
@Singleton
public class CodeLists extends RuleBook<Edition> {

    public static final String BUSINESS_CHANNELS = "business-channels";
    public static final String BUSINESS_CATEGORIES = "business-categories";
    public static final String COMPLAINT_REASONS = "complaint-reasons";
    public static final String COMPLAINANT_GROUPS = "complainant-groups";
    public static final String MAJOR_GROUNDS = "major-grounds";

    CodeLists(Rules rules) {
        super(rules, "code-list", Edition.class);
    }

    @Override
    protected String key(Edition edition) {
        return edition.list();
    }

    @Override
    protected String firstDay() {
        return "/validFrom";
    }

    /** Figures are called by them. */
    @Override
    protected boolean isPublished() {
        return true;
    }

    @Override
    protected void check(Edition wanted, Actor by) {
        List<Edition> ofList = editions(wanted.list(), wanted.institution());
        if (ofList.stream().anyMatch(edition -> edition.version().equals(wanted.version()))) {
            throw new DomainProblem(CODE_LIST_VERSION_EXISTS).at("/version", "请使用新的版本号", "needs a new version");
        }
        Map<String, String> parents = new TreeMap<>();
        if (wanted.institution() == null) {
            requireWhole(wanted.entries());
        } else {
            history(wanted.list(), null)
                    .on(wanted.effectiveFrom())
                    .items()
                    .forEach(entry -> parents.put(entry.code(), entry.parent()));
        }
        requireTree(wanted.entries(), parents);
    }

    /** The list of all names every entry in its order: there is nothing to stand behind, and nothing to leave out. */
    private static void requireWhole(List<Edition.Entry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).after() != null || entries.get(i).offered() != null) {
                throw DomainProblem.invalid(
                        "/entries/" + i,
                        "全体机构的代码表按顺序列出全部条目，不用 after 和 offered",
                        "the list of all names every entry in its order, without after and offered");
            }
        }
    }

    /** @param parents what the list of all holds; the entries are laid over it */
    private static void requireTree(List<Edition.Entry> entries, Map<String, String> parents) {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            Edition.Entry entry = entries.get(i);
            if (!codes.add(entry.code())) {
                throw DomainProblem.invalid("/entries/" + i + "/code", "代码重复", "stands there twice");
            }
            parents.put(entry.code(), entry.parent());
        }
        for (int i = 0; i < entries.size(); i++) {
            requirePlace(entries.get(i), parents, "/entries/" + i);
        }
    }

    private static void requirePlace(Edition.Entry entry, Map<String, String> parents, String at) {
        if (entry.after() != null
                && (!parents.containsKey(entry.after()) || entry.after().equals(entry.code()))) {
            throw DomainProblem.invalid(at + "/after", "须为表中另一代码", "must be another code of the list");
        }
        if (entry.parent() != null && !parents.containsKey(entry.parent())) {
            throw DomainProblem.invalid(at + "/parent", "上级代码不在本版之中", "is no code of this version");
        }
        Set<String> above = new HashSet<>(Set.of(entry.code()));
        for (String code = entry.parent(); code != null; code = parents.get(code)) {
            if (!above.add(code)) {
                throw DomainProblem.invalid(at + "/parent", "上下级代码成环", "stands below itself");
            }
        }
    }

    /** @throws DomainProblem 422 naming the field whose code was unknown or expired on that day */
    public void requireValid(Classification given, String institution, LocalDate day) {
        requireValid(given, institution, "/classification", day);
    }

    /** @throws DomainProblem 422 naming, below {@code at}, the field whose code was valid on none of these days */
    public void requireValid(Classification given, String institution, String at, LocalDate... days) {
        requireValid(BUSINESS_CHANNELS, given.businessChannel(), institution, at + "/businessChannel", days);
        requireValid(BUSINESS_CATEGORIES, given.businessCategory(), institution, at + "/businessCategory", days);
        requireValid(COMPLAINT_REASONS, given.reason(), institution, at + "/reason", days);
    }

    /** @throws DomainProblem 422 at the pointer when the institution's list has no such code on any of these days */
    public void requireValid(String list, String code, String institution, String pointer, LocalDate... days) {
        CodeListHistory codes = history(list, institution);
        if (Arrays.stream(days).noneMatch(day -> codes.holds(code, day))) {
            String on = Arrays.stream(days).distinct().map(LocalDate::toString).collect(joining(" / "));
            throw DomainProblem.invalid(
                    pointer,
                    on + " 当日该代码不存在或已失效，见代码表 " + list,
                    "is unknown or not valid on " + on + "; see the code list " + list);
        }
    }

    /** @throws DomainProblem 422 at {@code /businessCategory} when the institution has no such category on that day */
    public void requireBusinessCategory(String code, String institution, LocalDate day) {
        requireValid(BUSINESS_CATEGORIES, code, institution, "/businessCategory", day);
    }

    /** The code with everything below it in the tree, for filters.
     * @throws DomainProblem 422 at the pointer when the institution's list never had such a code */
    public Set<String> withDescendants(String list, String code, String institution, String pointer) {
        Set<String> codes = history(list, institution).withDescendants(code);
        if (codes.isEmpty()) {
            throw DomainProblem.invalid(pointer, "代码不存在，见代码表 " + list, "is unknown; see the code list " + list);
        }
        return codes;
    }

    /** The code that is written like this, or whose label is, on that day. */
    public Optional<String> codeOf(String list, String text, String institution, LocalDate day) {
        return history(list, institution).codeOf(text, day);
    }

    /** What people of the institution call the code today or last did; the code itself where nobody called it anything. */
    public String labelOf(String list, String code, String institution) {
        return history(list, institution).labelOf(code);
    }

    /** The code and those above it in the tree, itself first. */
    public List<String> withAncestors(String list, String code, String institution) {
        return history(list, institution).withAncestors(code);
    }

    /** What all have, then what is the institution's own, the earliest first. */
    List<Edition> editions(String list, String institution) {
        history(list, institution);
        return visibleTo(institution, null).stream()
                .filter(edition -> edition.list().equals(list))
                .toList();
    }

    /**
     * A version by its name.
     *
     * @param institution whose own it is, or null for one of all
     * @throws DomainProblem 404 when there is none
     */
    Edition edition(String list, String institution, String version) {
        return editions(list, institution).stream()
                .filter(edition -> edition.version().equals(version))
                .filter(edition -> Objects.equals(edition.institution(), institution))
                .findFirst()
                .orElseThrow(() -> new DomainProblem(NOT_FOUND));
    }

    /** @throws DomainProblem 404 when there is no list of this name */
    CodeListHistory history(String list, String institution) {
        Map<String, CodeListHistory> lists = made(institution, CodeLists::histories);
        CodeListHistory found = lists.get(list);
        if (found == null) {
            throw new DomainProblem(NOT_FOUND).detail("代码表有 " + lists.keySet(), "The code lists are " + lists.keySet());
        }
        return found;
    }

    private static Map<String, CodeListHistory> histories(List<Edition> forAll, List<Edition> own) {
        Map<String, CodeListHistory> histories = new TreeMap<>();
        forAll.stream()
                .map(Edition::list)
                .distinct()
                .forEach(list -> histories.put(list, new CodeListHistory(list, only(list, forAll), only(list, own))));
        return histories;
    }

    private static List<Edition> only(String list, List<Edition> editions) {
        return editions.stream().filter(edition -> edition.list().equals(list)).toList();
    }
}
