package org.hecha.evidence.internal.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.hecha.core.EngagementDocument;
import org.hecha.core.Identities;
import org.hecha.core.text.Refusal;
import org.hecha.core.work.AllCores;
import org.hecha.core.work.Pace;
import org.hecha.evidence.Admission;
import org.hecha.evidence.EvidenceChanges;
import org.hecha.evidence.EvidenceIntake;
import org.hecha.evidence.IntakeNote;
import org.hecha.evidence.IntakeNote.Kind;
import org.hecha.evidence.IntakeResult;
import org.hecha.evidence.SameContent;
import org.hecha.evidence.internal.content.Content;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.evidence.EvidencePackage;
import org.hecha.standard.evidence.FileCondition;

/** One intake: finds the files, copies all of them aside, and only then lets them in. */
public final class Batch {

    private final EngagementDocument document;
    private final EvidenceItem details;
    private final SameContent same;
    private final CopyTarget target;
    private final Admission admission;
    private final Path evidence;

    /**
     * @param details what all items have in common
     * @param admission executes the command
     */
    public Batch(EngagementDocument document, EvidenceItem details, SameContent same, CopyTarget target, Admission admission) {
        this.document = document;
        this.details = details;
        this.same = same;
        this.target = target;
        this.admission = admission;
        this.evidence = document.folder().resolve(EvidenceIntake.FOLDER);
    }

    /** Takes the files in, or none of them. */
    public IntakeResult take(List<Path> given, IProgressMonitor progress) throws Refusal {
        EvidenceChanges.demandSound(document, details);
        try {
            SourceFiles sources = new SourceFiles(document.folder());
            for (Path one : given) {
                sources.add(one);
            }
            if (sources.files().size() > 1 && (details.getSupersedes() != null || details.getTranslationOf() != null)) {
                throw IntakeTexts.refusal("oneFileOnly", sources.files().size()); //$NON-NLS-1$
            }
            try (Staging staging = new Staging(evidence)) {
                return take(sources, staging, progress);
            }
        } catch (Flaw e) {
            throw e.refusal();
        } catch (IOException e) {
            throw IntakeTexts.refusal("folderUnwritable", evidence, e); //$NON-NLS-1$
        }
    }

    private IntakeResult take(SourceFiles sources, Staging staging, IProgressMonitor progress)
            throws IOException, Refusal {
        List<IntakeNote> notes = new ArrayList<>(sources.notes());
        List<Taken> chosen = new KnownContent(document.evidence(), same, notes)
                .chosen(copies(sources.files(), staging, progress));
        FreeNames names = new FreeNames(evidence, document.evidence());
        List<EvidenceItem> items = new ArrayList<>();
        long bytes = 0;
        for (Taken taken : chosen) {
            String name = names.next(taken.file().simpleName());
            staging.move(taken.copy(), name);
            items.add(item(taken, name));
            note(taken, name, notes);
            bytes += taken.file().size();
        }
        if (!items.isEmpty()) {
            admission.execute(AddCommand.create(document.domain(), document.evidence(),
                    EvidencePackage.Literals.EVIDENCE_REGISTER__ITEMS, items));
        }
        staging.keep();
        return new IntakeResult(items, notes, bytes);
    }

    private List<Taken> copies(List<SourceFile> files, Staging staging, IProgressMonitor progress) throws IOException {
        Pace pace = new Pace(progress, evidence.toString(), files.stream().mapToLong(SourceFile::size).sum());
        Taken[] taken = new Taken[files.size()];
        Queue<Copier> idle = new ConcurrentLinkedQueue<>();
        AllCores.run(taken.length, index -> {
            Copier polled = idle.poll();
            Copier copier = polled == null ? new Copier(target) : polled;
            taken[index] = copier.copy(files.get(index), staging.place(index), pace);
            idle.add(copier);
        }, pace);
        return Arrays.asList(taken);
    }

    private EvidenceItem item(Taken taken, String name) {
        EvidenceItem item = Identities.fresh(EcoreUtil.copy(details));
        item.setPath(EvidenceIntake.FOLDER + '/' + name);
        item.setName(storable(taken.file().name()));
        item.setMediaType(taken.content().type().mediaType());
        item.setSize(taken.file().size());
        item.setSha256(taken.sha256());
        item.setSm3(taken.sm3());
        if (item.getObtainedAt() == null) {
            item.setObtainedAt(Instant.now().truncatedTo(ChronoUnit.SECONDS));
        }
        return item;
    }

    private static void note(Taken taken, String name, List<IntakeNote> notes) {
        String file = taken.file().path().toString();
        Content content = taken.content();
        content.mismatch().ifPresent(text -> notes.add(new IntakeNote(Kind.OTHER_FORMAT, file, text)));
        Kind kind = content.condition() == FileCondition.PASSWORD ? Kind.PASSWORD : Kind.CORRUPT;
        content.reason().ifPresent(text -> notes.add(new IntakeNote(kind, file, text)));
        if (!name.equals(taken.file().simpleName())) {
            notes.add(new IntakeNote(Kind.OTHER_NAME, file,
                    IntakeTexts.text("otherName", storable(taken.file().name()), EvidenceIntake.FOLDER + '/' + name))); //$NON-NLS-1$
        }
    }

    /** The name in characters that an XML file can hold and that disguise nothing; others as their number: \\u202e. */
    private static String storable(String name) {
        StringBuilder text = new StringBuilder();
        name.codePoints().forEach(point -> {
            int type = Character.getType(point);
            if (type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE
                    || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR || (point & 0xFFFE) == 0xFFFE) {
                text.append(String.format("\\u%04x", point)); //$NON-NLS-1$
            } else {
                text.appendCodePoint(point);
            }
        });
        return text.toString();
    }
}
