package org.xiaobao.complaints.evidence;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xiaobao.complaints.aftercare.AftercareDesk;
import org.xiaobao.complaints.attachment.AttachmentDesk;
import org.xiaobao.complaints.attachment.AttachmentView;
import org.xiaobao.complaints.complaint.Complaint;
import org.xiaobao.complaints.complaint.ComplaintDoor;
import org.xiaobao.complaints.complaint.ComplaintView;
import org.xiaobao.complaints.corrective.CorrectiveDesk;
import org.xiaobao.complaints.deadline.AppraisalDesk;
import org.xiaobao.complaints.deadline.ExtensionDesk;
import org.xiaobao.complaints.dossier.Dossier;
import org.xiaobao.platform.files.pack.PackWriter;
import org.xiaobao.platform.files.spool.RequestFiles;
import org.xiaobao.platform.files.spool.Spool;
import org.xiaobao.platform.journal.ChainCheck;
import org.xiaobao.platform.journal.JournalEntry;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.time.Zones;
import org.xiaobao.platform.units.KnownUnits;

/**
 * Gathers the evidence of a case: personal data in it is masked as everywhere, the attachments are as they were added. The
 * reason is in the journal before anything leaves, and that entry is not part of the pack.
 */
@ApplicationScoped
class EvidenceDesk {

    /** A pack with the number of its case. */
    record Drawn(String caseNumber, Spool file) {}

    private record Evidence(
            ComplaintView complaint,
            List<JournalEntry> journal,
            ChainCheck chain,
            List<AttachmentView> attachments,
            List<?> rounds,
            List<?> corrections) {}

    private final Dossier file;
    private final ComplaintDoor door;
    private final AttachmentDesk attachments;
    private final ExtensionDesk extensions;
    private final AppraisalDesk appraisals;
    private final AftercareDesk aftercare;
    private final CorrectiveDesk corrections;
    private final KnownUnits units;
    private final RequestFiles files;
    private final ObjectMapper json;
    private final Clock clock;

    EvidenceDesk(
            Dossier file,
            ComplaintDoor door,
            AttachmentDesk attachments,
            ExtensionDesk extensions,
            AppraisalDesk appraisals,
            AftercareDesk aftercare,
            CorrectiveDesk corrections,
            KnownUnits units,
            RequestFiles files,
            ObjectMapper json,
            Clock clock) {
        this.file = file;
        this.door = door;
        this.attachments = attachments;
        this.extensions = extensions;
        this.appraisals = appraisals;
        this.aftercare = aftercare;
        this.corrections = corrections;
        this.units = units;
        this.files = files;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    Drawn draw(UUID id, String reason, Actor actor) {
        ComplaintView complaint = file.view(id, actor);
        Evidence evidence = new Evidence(
                complaint,
                file.journal(id, actor),
                file.verifyJournal(id, actor),
                attachments.list(id, actor),
                aftercare.roundsOf(id, actor),
                corrections.of(id, actor));
        door.open(
                id,
                actor,
                drawn -> new EvidencePackDrawn(id, complaint.institution(), clock.instant(), reason),
                Complaint::id);
        Spool pack = files.keep(Spool.filled(out -> write(new PackWriter(out, json), evidence)));
        return new Drawn(complaint.number(), pack);
    }

    private void write(PackWriter pack, Evidence evidence) throws IOException {
        ComplaintView complaint = evidence.complaint();
        pack.addJson("complaint.json", complaint);
        pack.addText("complaint.html", Pages.complaint(complaint, printed(complaint)));
        answers(pack, complaint);
        timing(pack, complaint.id());
        addUnlessEmpty(pack, "decision-rounds.json", evidence.rounds());
        addUnlessEmpty(pack, "corrective-actions.json", evidence.corrections());
        pack.addJson("journal.json", Map.of("items", evidence.journal()));
        pack.addText("journal.html", Pages.journal(complaint, evidence.journal(), evidence.chain()));
        List<String> changed = attached(pack, evidence);
        pack.finish(about(evidence, changed));
    }

    /** With the name of its day, where the institution has registered its units. */
    private String printed(ComplaintView complaint) {
        return units.name(complaint.institution(), complaint.unit(), Zones.dayOf(complaint.receivedAt()))
                .map(name -> name + "（" + complaint.unit() + "）")
                .orElse(complaint.unit());
    }

    private static void answers(PackWriter pack, ComplaintView complaint) throws IOException {
        if (complaint.decision() != null) {
            pack.addText("decision.html", Pages.decision(complaint));
        }
        if (complaint.notice() != null) {
            pack.addText("notice.html", Pages.notice(complaint));
        }
        if (complaint.sourceReply() != null) {
            pack.addText("source-reply.html", Pages.sourceReply(complaint));
        }
    }

    private void timing(PackWriter pack, UUID id) throws IOException {
        addUnlessEmpty(pack, "extensions.json", extensions.of(id));
        addUnlessEmpty(pack, "appraisals.json", appraisals.of(id));
    }

    private static void addUnlessEmpty(PackWriter pack, String name, List<?> items) throws IOException {
        if (!items.isEmpty()) {
            pack.addJson(name, items);
        }
    }

    /** @return those whose content is no longer what was added */
    private List<String> attached(PackWriter pack, Evidence evidence) throws IOException {
        List<String> changed = new ArrayList<>();
        for (AttachmentView attachment : evidence.attachments()) {
            String path = "attachments/%02d%s".formatted(attachment.n(), attachments.suffix(attachment));
            var listed =
                    pack.add(path, out -> attachments.copy(evidence.complaint().id(), attachment.n(), out));
            if (!listed.sha256().equals(attachment.sha256())) {
                changed.add(path);
            }
        }
        if (!evidence.attachments().isEmpty()) {
            pack.addJson("attachments.json", evidence.attachments());
        }
        return changed;
    }

    private static Map<String, Object> about(Evidence evidence, List<String> changed) {
        List<JournalEntry> journal = evidence.journal();
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("complaintId", evidence.complaint().id());
        about.put("number", evidence.complaint().number());
        about.put("version", evidence.complaint().version());
        about.put("journalEntries", journal.size());
        about.put("journalHead", journal.get(journal.size() - 1).hash());
        about.put("journalIntact", evidence.chain().intact());
        about.put("attachmentsChanged", changed);
        return about;
    }
}
