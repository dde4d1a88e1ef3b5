package org.hecha.ui.evidence.internal.page;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.graphics.Image;
import org.hecha.core.EngagementDocument;
import org.hecha.evidence.place.Places;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.evidence.Annotation;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.model.evidence.EvidenceRegister;
import org.hecha.model.inventory.InventoryFactory;
import org.hecha.standard.evidence.AnchorCheck;
import org.hecha.standard.evidence.Reanchoring;
import org.hecha.ui.Background;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;
import org.hecha.ui.evidence.internal.intake.FileStates;
import org.hecha.ui.page.Icons;

/** Whether the anchors of the open engagement hold, as far as it was looked at: what {@link Places#review} says of each. UI thread. */
final class AnchorStates {

    private static final Speech SPEECH = Speech.of(AnchorStates.class);

    private final Session session;
    private final Background background;
    private final Places places;
    private final Runnable changed;
    private final Map<String, Known> known = new HashMap<>();
    private EngagementDocument of;
    private boolean looking;

    /** What was looked at, and what was found. */
    private record Known(String kept, AnchorCheck check) {
    }

    /** @param places null where the service does not run @param changed told when more is known */
    AnchorStates(Session session, Background background, Places places, Runnable changed) {
        this.session = session;
        this.background = background;
        this.places = places;
        this.changed = changed;
    }

    /** Looks at anchors that nobody looked at, unless their files are large. */
    void follow() {
        EngagementDocument document = session.document().orElse(null);
        if (document != of) {
            of = document;
            known.clear();
        }
        if (document != null && FileStates.unasked(document)) {
            List<Annotation> fresh = anchored(document).stream().filter(one -> check(one).isEmpty()).toList();
            if (!looking && !fresh.isEmpty()) {
                look(document, fresh, () -> { });
            }
        }
    }

    /** Looks at all of them now. @param said takes a sentence about it, where there are any */
    void check(Consumer<String> said) {
        session.document().ifPresent(document -> {
            List<Annotation> all = anchored(document);
            if (all.isEmpty()) {
                return;
            }
            look(document, all, () -> said.accept(SPEECH.say("anchorsChecked", all.size(), all.stream().filter(this::isBroken).count()))); //$NON-NLS-1$
        });
    }

    private static List<Annotation> anchored(EngagementDocument document) {
        return document.evidence().getAnnotations().stream().filter(one -> one.getAnchor() != null).toList();
    }

    private void look(EngagementDocument document, List<Annotation> wanted, Runnable done) {
        if (places == null) {
            return;
        }
        Path folder = document.folder();
        EvidenceRegister register = EvidenceFactory.eINSTANCE.createEvidenceRegister();
        register.getItems().addAll(EcoreUtil.copyAll(document.evidence().getItems()));
        register.getAnnotations().addAll(EcoreUtil.copyAll(wanted));
        looking = true;
        // Sums are not asked for, and so nothing of the inventory.
        background.run(SPEECH.say("lookingAtAnchors"), monitor -> places.review(folder, EngagementFactory.eINSTANCE.createEngagement(), //$NON-NLS-1$
                InventoryFactory.eINSTANCE.createInventory(), register).anchors(), found -> {
                    looking = false;
                    if (document == of) {
                        take(register, found);
                        changed.run();
                        done.run();
                    }
                    // Anchors that came while it was looked.
                    follow();
                }, unwanted -> looking = false);
    }

    private void take(EvidenceRegister register, List<AnchorCheck> found) {
        Map<String, AnchorCheck> checks = new HashMap<>();
        found.forEach(check -> checks.put(check.annotationId(), check));
        register.getAnnotations().forEach(one -> known.put(one.getId(), new Known(kept(one), checks.get(one.getId()))));
    }

    /** What an anchor keeps of its place: where it is another one, it has to be looked at again. */
    private String kept(Annotation one) {
        return String.join("\n", one.getItemId(), one.getItemSha256(), places.typed(one.getAnchor()), one.getQuote()); //$NON-NLS-1$
    }

    private Optional<AnchorCheck> check(Annotation one) {
        return places == null ? Optional.empty() : Optional.ofNullable(known.get(one.getId())).filter(found -> found.kept().equals(kept(one)))
                .map(Known::check);
    }

    /** Whether it is known not to hold. */
    boolean isBroken(Annotation one) {
        return check(one).filter(found -> !found.holds()).isPresent();
    }

    /** The state in a word or two. */
    String word(Annotation one) {
        return SPEECH.say("anchorState." + check(one).map(found -> found.state().name()).orElse("none")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** The state as a sign. */
    Image sign(Annotation one) {
        return Icons.get(check(one).map(found -> found.holds() ? "passed" : "fail").orElse("undecided")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    /** The state in a sentence, with what a newer revision says; empty where nobody looked. */
    String sentence(Annotation one) {
        return check(one).map(found -> Speech.in(found.sentence()) + found.reanchoring().map(Reanchoring::sentence).map(Speech::in)
                .map(" "::concat).orElse("")).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }
}
