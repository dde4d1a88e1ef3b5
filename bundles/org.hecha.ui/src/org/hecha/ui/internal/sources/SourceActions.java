package org.hecha.ui.internal.sources;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.hecha.core.EngagementDocument;
import org.hecha.core.Identities;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.model.base.Identified;
import org.hecha.model.finding.Finding;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.model.inventory.InventoryPackage;
import org.hecha.model.inventory.SourceStatus;
import org.hecha.ui.Reporter;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;
import org.hecha.ui.page.Words;

/** Adds, duplicates and deletes sources, each as one command. UI thread. */
final class SourceActions {

    private static final Speech SPEECH = Speech.of(SourceActions.class);
    private static final Messages MESSAGES = Messages.of(SourceActions.class);

    private final Session session;
    private final Reporter reporter;

    SourceActions(Session session, Reporter reporter) {
        this.session = session;
        this.reporter = reporter;
    }

    /** Adds a source whose data are missing yet, below another and in the place of that; at the end where that is null. */
    void add(EmissionSource after) {
        session.document().ifPresent(document -> {
            EmissionSource made = Identities.fresh(InventoryFactory.eINSTANCE.createEmissionSource());
            made.setName(SPEECH.say("newSource")); //$NON-NLS-1$
            made.setStatus(SourceStatus.MISSING);
            made.setCategory(after == null ? 1 : after.getCategory());
            if (after != null) {
                made.setFacilityId(after.getFacilityId());
                made.setMethodId(after.getMethodId());
                made.setPeriodStart(after.getPeriodStart());
                made.setPeriodEnd(after.getPeriodEnd());
            }
            insert(document, List.of(made), after, SPEECH.say("addSource")); //$NON-NLS-1$
        });
    }

    /** Puts a copy of each source below the last of them; what the organization reported is not copied. */
    void duplicate(List<EmissionSource> sources) {
        session.document().filter(document -> !sources.isEmpty()).ifPresent(document -> {
            List<EmissionSource> copies = new ArrayList<>();
            for (EmissionSource source : sources) {
                EmissionSource copy = EcoreUtil.copy(source);
                copy.setName(SPEECH.say("copyOf", Words.of(source))); //$NON-NLS-1$
                copy.setReported(null);
                copy.getActivityData().forEach(record -> record.setOrigin(null));
                Identities.fresh(copy);
                for (Iterator<EObject> parts = copy.eAllContents(); parts.hasNext();) {
                    if (parts.next() instanceof Identified part) {
                        Identities.fresh(part);
                    }
                }
                copies.add(copy);
            }
            insert(document, copies, sources.get(sources.size() - 1), SPEECH.say("duplicateSources", copies.size())); //$NON-NLS-1$
        });
    }

    private void insert(EngagementDocument document, List<EmissionSource> made, EmissionSource after, String label) {
        int place = after == null ? document.inventory().getSources().size()
                : document.inventory().getSources().indexOf(after) + 1;
        boolean done = execute(AddCommand.create(document.domain(), document.inventory(),
                InventoryPackage.Literals.INVENTORY__SOURCES, made, place), label);
        if (done) {
            session.select(made.get(0));
        }
    }

    /** Deletes sources, unless a finding speaks of one of them. */
    void delete(List<EmissionSource> sources) {
        session.document().filter(document -> !sources.isEmpty()).ifPresent(document -> {
            Optional<Finding> finding = document.findings().getFindings().stream()
                    .filter(one -> sources.stream().anyMatch(source -> source.getId().equals(one.getSubjectId()))).findFirst();
            if (finding.isPresent()) {
                String name = Words.of(document, finding.get().getSubjectId()).orElse(""); //$NON-NLS-1$
                reporter.tell(new Refusal(MESSAGES.text("deleteWithFinding", name, Words.of(finding.get())))); //$NON-NLS-1$
                return;
            }
            String names = sources.stream().limit(3).map(Words::of).collect(Collectors.joining("、")); //$NON-NLS-1$
            execute(RemoveCommand.create(document.domain(), document.inventory(), InventoryPackage.Literals.INVENTORY__SOURCES,
                    sources), SPEECH.say("deleteSources", sources.size(), names)); //$NON-NLS-1$
        });
    }

    private boolean execute(Command command, String label) {
        if (command instanceof AbstractCommand named) {
            named.setLabel(label);
        }
        try {
            session.execute(command);
            return true;
        } catch (Refusal refusal) {
            reporter.tell(refusal);
            return false;
        }
    }
}
