package org.hecha.ui.evidence.internal.intake;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hecha.core.EngagementDocument;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.standard.evidence.EvidenceFileStates;
import org.hecha.standard.evidence.FileCondition;
import org.hecha.standard.evidence.FileState;
import org.hecha.standard.evidence.FolderState;
import org.hecha.ui.Background;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;

/** How the files of the open engagement lie on the disk, as far as it was looked at. UI thread. */
public final class FileStates {

    private static final Speech SPEECH = Speech.of(FileStates.class);
    /** Files of that size together are compared without being asked. */
    private static final long UNASKED = 256L << 20;

    private final Session session;
    private final Background background;
    private final EvidenceFileStates service;
    private final Runnable changed;
    private final Consumer<String> said;
    private final Map<String, FileState> known = new HashMap<>();
    private EngagementDocument of;
    private boolean looking;

    /**
     * @param service null where it does not run
     * @param changed told when more is known
     * @param said takes the sentence about a look that was asked for
     */
    public FileStates(Session session, Background background, EvidenceFileStates service, Runnable changed, Consumer<String> said) {
        this.session = session;
        this.background = background;
        this.service = service;
        this.changed = changed;
        this.said = said;
    }

    /** Forgets what belongs to another engagement, and looks at files that nobody looked at, unless they are many. */
    public void follow() {
        EngagementDocument document = session.document().orElse(null);
        if (document != of) {
            of = document;
            known.clear();
        }
        if (document != null && !looking) {
            List<EvidenceItem> items = document.evidence().getItems();
            boolean fresh = items.stream().anyMatch(item -> !known.containsKey(item.getId()));
            if (fresh && unasked(document)) {
                look(false);
            }
        }
    }

    /** Whether the files are so few or small that they are looked at without being asked. */
    public static boolean unasked(EngagementDocument document) {
        return document.evidence().getItems().stream().mapToLong(EvidenceItem::getSize).sum() <= UNASKED;
    }

    /** Looks at all files now and says what was found. */
    public void check() {
        if (service == null) {
            said.accept(SPEECH.say("noCheck")); //$NON-NLS-1$
        } else if (session.document().isPresent()) {
            look(true);
        }
    }

    private void look(boolean asked) {
        if (service == null) {
            return;
        }
        EngagementDocument document = session.document().orElseThrow();
        Path folder = document.folder();
        Collection<EvidenceItem> items = EcoreUtil.copyAll(document.evidence().getItems());
        looking = true;
        background.run(SPEECH.say("checking"), monitor -> { //$NON-NLS-1$
            try {
                return Optional.of(service.inspect(folder, List.copyOf(items), monitor));
            } catch (OperationCanceledException e) {
                return Optional.<FolderState>empty();
            }
        }, found -> found.ifPresentOrElse(state -> take(document, state, asked), () -> looking = false),
                unwanted -> looking = false);
    }

    private void take(EngagementDocument document, FolderState state, boolean asked) {
        looking = false;
        if (document != of) {
            return;
        }
        state.items().forEach(one -> known.put(one.itemId(), one));
        changed.run();
        if (asked) {
            long wrong = state.items().stream().filter(one -> one.condition() != FileCondition.PRESENT).count();
            String extra = state.extra().isEmpty() ? "" : SPEECH.say("extra", state.extra().size(), //$NON-NLS-1$ //$NON-NLS-2$
                    state.extra().stream().limit(3).collect(Collectors.joining(", "))); //$NON-NLS-1$
            said.accept((SPEECH.say("checked", state.items().size(), wrong) + extra).strip()); //$NON-NLS-1$
        }
        // Items that came while it was looked.
        follow();
    }

    /** What was found about the file of an item; empty where nobody looked yet. */
    public Optional<FileState> of(EvidenceItem item) {
        return Optional.ofNullable(known.get(item.getId()));
    }

    /** The state of an item's file in a word. */
    public String word(EvidenceItem item) {
        return of(item).map(state -> SPEECH.say("condition." + state.condition().name())).orElseGet(() -> SPEECH.say("condition.none")); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
