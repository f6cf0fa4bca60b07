package org.xiaobao.complaints.retention;

import static org.xiaobao.complaints.classification.CodeLists.BUSINESS_CATEGORIES;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.complaints.classification.CodeLists;

/** Until when the personal data of a case that has ended must be kept. */
@ApplicationScoped
public class Retention {

    /** The last day of keeping, and why. */
    @Schema(description = "Last day of keeping (保存截止日)")
    public record Kept(
            @Schema(description = "Last day on which the data are kept (保存截止日)")
            LocalDate until,

            @Schema(description = "Years from the end of the case (年数)")
            int years,

            @Schema(description = "Category whose rule decided; * is the general one (所依类别)")
            String businessCategory,

            @Schema(description = "Version of the rule (规则版本)")
            int ruleVersion,

            @Schema(description = "Ground (依据)") String ground) {}

    private final RetentionRules rules;
    private final CodeLists codes;

    Retention(RetentionRules rules, CodeLists codes) {
        this.rules = rules;
        this.codes = codes;
    }

    /** By the rule in force on the day the case ended: the longest of those that hold for its category. */
    public Kept after(LocalDate endedOn, String institution, String businessCategory) {
        List<String> categories = codes.withAncestors(BUSINESS_CATEGORIES, businessCategory, institution);
        RetentionRule rule = rules.visibleTo(institution, endedOn).stream()
                .filter(one -> one.isOfEveryCategory() || categories.contains(one.businessCategory()))
                .max(Comparator.comparingInt(RetentionRule::years))
                .orElseThrow(() -> new IllegalStateException("no retention rule was in force on " + endedOn));
        return new Kept(
                endedOn.plusYears(rule.years()), rule.years(), rule.businessCategory(), rule.version(), rule.ground());
    }

    /** No case that ended after this day can be due. */
    public LocalDate noneDueAfter(LocalDate today) {
        return today.minusYears(rules.shortest());
    }
}
