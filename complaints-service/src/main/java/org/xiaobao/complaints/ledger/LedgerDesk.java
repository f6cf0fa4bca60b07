package org.xiaobao.complaints.ledger;

import static org.xiaobao.platform.problem.DomainProblem.require;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xiaobao.complaints.complaint.ComplaintRegister;
import org.xiaobao.complaints.complaint.GroupDesk;
import org.xiaobao.complaints.complaint.progress.ComplaintProblem;
import org.xiaobao.complaints.complaint.registration.WorkOrder;
import org.xiaobao.platform.files.batch.RowDesk;
import org.xiaobao.platform.files.batch.RowResult;
import org.xiaobao.platform.files.sheet.RawRow;
import org.xiaobao.platform.files.sheet.RowProblem;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.text.Text;
import org.xiaobao.platform.web.ExpectedVersion;

/** Registers rows a batch at a time: the cases, their facts and the progress of the import are there together or not at all. */
@ApplicationScoped
class LedgerDesk implements RowDesk<LedgerColumn, ReadCase, WorkOrder> {

    private static final String REASON = "历史台账记载为重复件";

    private final CaseReader reader;
    private final ComplaintRegister cases;
    private final GroupDesk groups;
    private final LedgerImports imports;

    LedgerDesk(CaseReader reader, ComplaintRegister cases, GroupDesk groups, LedgerImports imports) {
        this.reader = reader;
        this.cases = cases;
        this.groups = groups;
        this.imports = imports;
    }

    @Override
    public ReadCase read(RawRow<LedgerColumn> row, Actor actor) {
        return reader.read(row, actor);
    }

    @Override
    @Transactional
    public List<RowResult> rehearse(List<ReadCase> batch, Map<WorkOrder, Integer> seen, Actor actor) {
        Map<WorkOrder, String> units = cases.registered(
                actor.institution(),
                batch.stream().flatMap(read -> read.knownAs().stream()).toList());
        Set<String> originals = originals(batch, seen, actor);
        List<RowResult> results = new ArrayList<>();
        for (ReadCase read : batch) {
            RowResult result = judge(read, seen, units, actor);
            if (result.fate() == RowResult.Fate.REGISTERED
                    && read.repeatOf() != null
                    && !originals.contains(read.repeatOf())) {
                result = refused(
                        read,
                        LedgerColumn.REPEAT_OF,
                        "original-unknown",
                        "原件未登记,也不在之前的行",
                        "is neither registered nor in a row before");
            }
            read.knownAs().stream().limit(1).map(WorkOrder::reference).forEach(originals::add);
            results.add(result);
        }
        return results;
    }

    /** References that a row may name as its original: registered, or of an earlier row. */
    private Set<String> originals(List<ReadCase> batch, Map<WorkOrder, Integer> seen, Actor actor) {
        Set<String> asked =
                batch.stream().map(ReadCase::repeatOf).filter(Objects::nonNull).collect(Collectors.toSet());
        Set<String> originals = new HashSet<>(cases.ofReferences(asked, actor).keySet());
        int first = batch.get(0).row();
        seen.forEach((order, row) -> {
            if (row < first && asked.contains(order.reference())) {
                originals.add(order.reference());
            }
        });
        return originals;
    }

    /** Its work orders are reserved, so that the same file sent twice at once finds what the first has registered. */
    @Override
    @Transactional
    public List<RowResult> register(UUID importId, List<ReadCase> batch, Map<WorkOrder, Integer> seen, Actor actor) {
        cases.reserve(
                actor.institution(),
                batch.stream().flatMap(read -> read.knownAs().stream()).toList());
        List<RowResult> results = rehearse(batch, seen, actor);
        for (int i = 0; i < batch.size(); i++) {
            if (results.get(i).fate() == RowResult.Fate.REGISTERED) {
                ReadCase read = batch.get(i);
                UUID id = cases.registerPast(read.registration(), read.course()::happenTo, actor);
                if (read.repeatOf() != null) {
                    link(id, read.repeatOf(), actor);
                }
            }
        }
        imports.progress(importId, results);
        return results;
    }

    /** As the ledger has it, by the rules of every link: 422 when the reference names no complaint or several. */
    private void link(UUID id, String originalReference, Actor actor) {
        List<UUID> originals =
                cases.ofReferences(List.of(originalReference), actor).getOrDefault(originalReference, List.of());
        require(originals.size() == 1, ComplaintProblem.ORIGINAL_UNKNOWN);
        groups.link(id, ExpectedVersion.optional(null), originals.get(0), REASON, actor);
    }

    @Override
    @Transactional
    public RowResult refuse(UUID importId, ReadCase read, DomainProblem because) {
        RowResult refused = RowResult.refused(
                read.row(),
                List.of(new RowProblem(read.row(), null, because.type().code(), because.detail())));
        imports.progress(importId, List.of(refused));
        return refused;
    }

    private static RowResult judge(
            ReadCase read, Map<WorkOrder, Integer> seen, Map<WorkOrder, String> units, Actor actor) {
        if (read.isRefused()) {
            return RowResult.refused(read.row(), read.problems());
        }
        Integer first = seen.putIfAbsent(read.knownAs().get(0), read.row());
        if (first != null && first != read.row()) {
            return refused(
                    read,
                    LedgerColumn.REFERENCE,
                    "row-repeated",
                    "与第 " + first + " 行为同一工单",
                    "is the work order of row " + first);
        }
        String unit = read.knownAs().stream()
                .map(units::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (unit == null) {
            return RowResult.registered(read.row());
        }
        return actor.scope().covers(actor.institution(), unit)
                ? RowResult.already(read.row())
                : refused(
                        read,
                        LedgerColumn.REFERENCE,
                        "work-order-elsewhere",
                        "该工单已由其他单位登记",
                        "is registered by another unit");
    }

    private static RowResult refused(ReadCase read, LedgerColumn column, String code, String zh, String en) {
        return RowResult.refused(read.row(), List.of(new RowProblem(read.row(), column, code, new Text(zh, en))));
    }
}
