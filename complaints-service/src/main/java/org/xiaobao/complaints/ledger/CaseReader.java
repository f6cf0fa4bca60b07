package org.xiaobao.complaints.ledger;

import static org.xiaobao.complaints.ledger.LedgerColumn.*;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xiaobao.complaints.classification.CodeLists;
import org.xiaobao.complaints.complaint.ComplaintRegister;
import org.xiaobao.complaints.complaint.registration.Registration;
import org.xiaobao.complaints.complaint.registration.WorkOrder;
import org.xiaobao.complaints.intake.IntakeDesk;
import org.xiaobao.complaints.intake.NewComplaint;
import org.xiaobao.complaints.source.ComplaintSources;
import org.xiaobao.platform.files.sheet.RawRow;
import org.xiaobao.platform.files.sheet.RowTexts;
import org.xiaobao.platform.privacy.BlindIndex;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.text.UnfitField;
import org.xiaobao.platform.time.Zones;

/** Turns a row into a registration judged as if it had been sent to the intake, and its acts as if they were done one by one. */
@ApplicationScoped
class CaseReader {

    private static final Map<String, String> KINDS =
            Map.of("个人", "PERSON", "PERSON", "PERSON", "单位", "ORGANISATION", "ORGANISATION", "ORGANISATION");
    private static final Map<String, String> REGIONS =
            Map.of("乡镇", "TOWNSHIP", "TOWNSHIP", "TOWNSHIP", "城区", "URBAN", "URBAN", "URBAN");
    private static final int KEY_BYTES = 20;

    private final IntakeDesk intake;
    private final ComplaintRegister cases;
    private final ComplaintSources sources;
    private final CodeLists codes;
    private final BlindIndex index;
    private final ObjectMapper json;
    private final Validator validator;
    private final Clock clock;

    CaseReader(
            IntakeDesk intake,
            ComplaintRegister cases,
            ComplaintSources sources,
            CodeLists codes,
            BlindIndex index,
            ObjectMapper json,
            Validator validator,
            Clock clock) {
        this.intake = intake;
        this.cases = cases;
        this.sources = sources;
        this.codes = codes;
        this.index = index;
        this.json = json;
        this.validator = validator;
        this.clock = clock;
    }

    ReadCase read(RawRow<LedgerColumn> raw, Actor actor) {
        RowTexts<LedgerColumn> row = new RowTexts<>(raw, clock.instant());
        row.required(RECEIVED_AT);
        Instant receivedAt = row.time(RECEIVED_AT, null);
        if (receivedAt == null) {
            return ReadCase.refused(raw.number(), row.problems());
        }
        ObjectNode complaint = complaint(row, receivedAt, actor.institution());
        PastCourse course = CourseReader.read(row, receivedAt);
        List<String> references = references(row, complaint);
        complaint.put("sourceReference", references.get(0));
        if (!row.problems().isEmpty()) {
            return ReadCase.refused(raw.number(), row.problems());
        }
        Registration registration = registration(row, complaint, course, actor);
        return registration == null
                ? ReadCase.refused(raw.number(), row.problems())
                : new ReadCase(
                        raw.number(),
                        knownAs(complaint, references),
                        registration,
                        course,
                        row.text(REPEAT_OF),
                        List.of());
    }

    private ObjectNode complaint(RowTexts<LedgerColumn> row, Instant receivedAt, String institution) {
        LocalDate day = Zones.dayOf(receivedAt);
        ObjectNode complaint = json.createObjectNode();
        complaint.put("receivedAt", receivedAt.toString());
        complaint.put("source", code(row, SOURCE, text -> sources.codeOf(text, institution, day)));
        complaint.set("complainant", complainant(row, institution, day));
        complaint.put("demand", row.required(DEMAND));
        complaint.put("facts", row.has(FACTS) ? row.text(FACTS) : row.text(DEMAND));
        complaint.put("amountInDispute", row.amount(AMOUNT));
        complaint.put("product", row.text(PRODUCT));
        complaint.put("unit", row.required(UNIT));
        row.required(REGION);
        complaint.put("region", row.choice(REGION, REGIONS, null));
        ObjectNode classification = complaint.putObject("classification");
        classify(row, classification, BUSINESS_CHANNEL, CodeLists.BUSINESS_CHANNELS, institution, day);
        classify(row, classification, BUSINESS_CATEGORY, CodeLists.BUSINESS_CATEGORIES, institution, day);
        classify(row, classification, REASON, CodeLists.COMPLAINT_REASONS, institution, day);
        return complaint;
    }

    private ObjectNode complainant(RowTexts<LedgerColumn> row, String institution, LocalDate day) {
        ObjectNode complainant = json.createObjectNode();
        complainant.put("kind", row.choice(COMPLAINANT_KIND, KINDS, "PERSON"));
        complainant.put("name", row.required(COMPLAINANT_NAME));
        complainant.put("phone", row.text(PHONE));
        complainant.put("idNumber", row.text(ID_NUMBER));
        if (row.has(GROUPS)) {
            var groups = complainant.putArray("groups");
            for (String group : row.text(GROUPS).split("[、,;，；]")) {
                codes.codeOf(CodeLists.COMPLAINANT_GROUPS, group.strip(), institution, day)
                        .ifPresentOrElse(groups::add, () -> unknown(row, GROUPS));
            }
        }
        return complainant;
    }

    private void classify(
            RowTexts<LedgerColumn> row,
            ObjectNode classification,
            LedgerColumn column,
            String list,
            String institution,
            LocalDate day) {
        classification.put(column.field(), code(row, column, text -> codes.codeOf(list, text, institution, day)));
    }

    private interface Lookup {
        Optional<String> codeOf(String text);
    }

    private static String code(RowTexts<LedgerColumn> row, LedgerColumn column, Lookup lookup) {
        String text = row.required(column);
        if (text == null) {
            return null;
        }
        Optional<String> code = lookup.codeOf(text);
        if (code.isEmpty()) {
            unknown(row, column);
        }
        return code.orElse(null);
    }

    private static void unknown(RowTexts<LedgerColumn> row, LedgerColumn column) {
        row.wrong(column, "unknown-code", "接收当日没有此代码或名称", "was no code or label on the day of receipt");
    }

    /** A row without a number is known by a keyed hash of what identifies it, under every key in use. */
    private List<String> references(RowTexts<LedgerColumn> row, ObjectNode complaint) {
        if (row.has(REFERENCE)) {
            return List.of(row.text(REFERENCE));
        }
        ObjectNode identity = complaint.deepCopy();
        identity.remove(List.of("classification", "amountInDispute", "product"));
        return index.all("ledger-row", identity.toString()).stream()
                .map(hash -> "LEDGER-" + HexFormat.of().formatHex(Arrays.copyOf(hash, KEY_BYTES)))
                .toList();
    }

    private static List<WorkOrder> knownAs(ObjectNode complaint, List<String> references) {
        String source = complaint.get("source").asText();
        return references.stream()
                .map(reference -> new WorkOrder(source, reference))
                .toList();
    }

    private Registration registration(
            RowTexts<LedgerColumn> row, ObjectNode complaint, PastCourse course, Actor actor) {
        try {
            NewComplaint arrived = json.treeToValue(complaint, NewComplaint.class);
            validator.validate(arrived).forEach(violation -> refuse(row, violation));
            if (!row.problems().isEmpty()) {
                return null;
            }
            Registration registration = intake.checked(arrived, actor);
            cases.rehearse(registration, course::happenTo);
            return registration;
        } catch (DomainProblem refused) {
            refuse(row, refused);
            return null;
        } catch (UnfitField unfit) {
            List<JsonMappingException.Reference> path = unfit.getPath();
            String property = path.isEmpty() ? "" : path.get(path.size() - 1).getFieldName();
            row.wrong(
                    column(String.valueOf(property)),
                    "wrong-form",
                    unfit.say().zh(),
                    unfit.say().en());
            return null;
        } catch (JsonProcessingException unreadable) {
            row.wrong(null, "unreadable", "该行无法识别，请对照模板检查", "cannot be read; compare it with the template");
            return null;
        }
    }

    private static void refuse(RowTexts<LedgerColumn> row, ConstraintViolation<NewComplaint> violation) {
        String[] path = violation.getPropertyPath().toString().split("[.\\[]");
        LedgerColumn column = column(path[path.length - 1]);
        switch (violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName()) {
            case "NotNull", "NotBlank" -> row.wrong(column, "required", "必填", "is required");
            case "Size", "Digits" -> row.wrong(column, "too-long", "过长", "is too long");
            default -> row.wrong(column, "wrong-form", "格式不符", "has not the right form");
        }
    }

    private static void refuse(RowTexts<LedgerColumn> row, DomainProblem refused) {
        if (refused.violations().isEmpty()) {
            row.wrong(
                    null,
                    refused.type().code(),
                    refused.detail().zh(),
                    refused.detail().en());
        }
        refused.violations().forEach(violation -> {
            String pointer = violation.pointer();
            row.wrong(
                    column(pointer.substring(pointer.lastIndexOf('/') + 1)),
                    refused.type().code(),
                    violation.message().zh(),
                    violation.message().en());
        });
    }

    private static LedgerColumn column(String property) {
        return Arrays.stream(LedgerColumn.values())
                .filter(column -> column.field().equals(property.equals("name") ? "complainantName" : property))
                .findFirst()
                .orElse(null);
    }
}
