package org.hecha.cli.verb;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.OperationCanceledException;
import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.ProgressLine;
import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.evidence.EvidenceIntake;
import org.hecha.evidence.IntakeNote;
import org.hecha.evidence.IntakeResult;
import org.hecha.evidence.SameContent;
import org.hecha.model.base.Identified;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Facility;
import org.hecha.standard.evidence.EvidenceItems;
import org.hecha.verification.Team;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes files and folders into the register by copy, all of them or none. */
@Command(name = "add")
public final class EvidenceAddVerb extends EngagementVerb {

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "evidenceFile")
    private List<Path> files;

    @Option(names = "--kind", required = true, descriptionKey = "evidenceKind")
    private String kind;

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "evidenceFrom")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "evidenceTo")
    private LocalDate to;

    @Option(names = "--issued", paramLabel = "DATE", descriptionKey = "evidenceIssued")
    private LocalDate issued;

    @Option(names = "--issuer", descriptionKey = "evidenceIssuer")
    private String issuer;

    @Option(names = "--obtained-from", descriptionKey = "evidenceObtainedFrom")
    private String obtainedFrom;

    @Option(names = "--by", descriptionKey = "evidenceBy")
    private String by;

    @Option(names = "--language", descriptionKey = "evidenceLanguage")
    private String language;

    @Option(names = "--translation-of", paramLabel = "ITEM", descriptionKey = "evidenceTranslationOf")
    private String translationOf;

    @Option(names = "--supersedes", paramLabel = "ITEM", descriptionKey = "evidenceSupersedes")
    private String supersedes;

    @Option(names = "--subject", descriptionKey = "evidenceSubject")
    private List<String> subjects = List.of();

    @Option(names = "--original", descriptionKey = "evidenceOriginal")
    private boolean original;

    @Option(names = "--remark", descriptionKey = "evidenceRemark")
    private String remark;

    @Option(names = "--allow-duplicate", descriptionKey = "evidenceAllowDuplicate")
    private boolean allowDuplicate;

    @Option(names = "--skip-duplicates", descriptionKey = "evidenceSkipDuplicates")
    private boolean skipDuplicates;

    EvidenceAddVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run(EngagementDocument document) throws Refusal {
        if (allowDuplicate && skipDuplicates) {
            throw new Refusal(CliText.text("evidenceOneOfTwo")); //$NON-NLS-1$
        }
        EvidenceItem details = details(document);
        ProgressLine progress = new ProgressLine(console(), CliText.text("progressEvidence")); //$NON-NLS-1$
        try (Interruption open = new Interruption(progress)) {
            try {
                show(document, taken(document, details, progress));
                return ExitCode.YES;
            } catch (OperationCanceledException e) {
                // said here: once this block is left the process ends
                console().error(CliText.text("evidenceCancelled"), console().object()); //$NON-NLS-1$
                return ExitCode.NO;
            }
        }
    }

    private IntakeResult taken(EngagementDocument document, EvidenceItem details, ProgressLine progress) throws Refusal {
        EvidenceIntake intake = new EvidenceIntake();
        IntakeResult result = intake.take(document, files, details,
                allowDuplicate ? SameContent.TAKE : skipDuplicates ? SameContent.LEAVE_OUT : SameContent.REFUSE, progress);
        try {
            document.save();
        } catch (Refusal e) {
            intake.discard(document, result);
            throw e;
        }
        return result;
    }

    private EvidenceItem details(EngagementDocument document) throws Refusal {
        EvidenceItem details = EvidenceFactory.eINSTANCE.createEvidenceItem();
        details.setKind(services().evidenceKinds().named(kind).id());
        details.setEffectiveStart(from);
        details.setEffectiveEnd(to);
        details.setIssuedOn(issued);
        details.setIssuer(issuer);
        details.setObtainedFrom(obtainedFrom);
        details.setObtainedAt(now());
        details.setLanguage(language);
        details.setOriginal(original);
        details.setRemark(remark);
        if (by != null) {
            details.setObtainedBy(Team.member(document.engagement(), by).getName());
        }
        if (translationOf != null) {
            details.setTranslationOf(EvidenceItems.named(document.evidence(), translationOf).getId());
        }
        if (supersedes != null) {
            details.setSupersedes(EvidenceItems.named(document.evidence(), supersedes).getId());
        }
        for (String subject : subjects) {
            details.getSubjectIds().addAll(subject(document, subject));
        }
        return details;
    }

    /** Ids of what somebody calls {@code named}: a source or a facility by its name, anything by its id. */
    private static Set<String> subject(EngagementDocument document, String named) throws Refusal {
        if (document.find(named).isPresent()) {
            return Set.of(named);
        }
        Set<String> found = new LinkedHashSet<>();
        Stream.concat(document.inventory().getSources().stream(), document.inventory().getFacilities().stream())
                .filter(one -> named.equals(name(one))).map(Identified::getId).forEach(found::add);
        if (found.isEmpty()) {
            List<String> names = new ArrayList<>();
            document.inventory().getSources().stream().limit(6).map(EmissionSource::getName).forEach(names::add);
            throw new Refusal(CliText.text("evidenceSubjectUnknown", named, String.join(", ", names))); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return found;
    }

    private static String name(Identified object) {
        return object instanceof EmissionSource source ? source.getName() : ((Facility) object).getName();
    }

    private void show(EngagementDocument document, IntakeResult result) {
        ObjectNode tree = console().object().put("bytes", result.bytes()); //$NON-NLS-1$
        ArrayNode items = tree.putArray("items"); //$NON-NLS-1$
        Map<String, EvidenceItem> successors = EvidenceItems.successors(document.evidence());
        int number = document.evidence().getItems().size() - result.items().size();
        for (EvidenceItem item : result.items()) {
            number++;
            EvidenceOutput.fill(items.addObject(), item, number, successors);
            console().line("#" + number + "  " + item.getPath() + "  SHA-256 " + item.getSha256()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        ArrayNode notes = tree.putArray("notes"); //$NON-NLS-1$
        for (IntakeNote note : result.notes()) {
            String sentence = note.text().in(console().locale());
            notes.addObject().put("kind", note.kind().name()).put("file", note.file()).put("text", sentence); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            console().say(CliText.text("evidenceNote", sentence)); //$NON-NLS-1$
        }
        console().say(CliText.text("evidenceTaken", result.items().size(), result.bytes())); //$NON-NLS-1$
        console().answer(tree);
    }
}
