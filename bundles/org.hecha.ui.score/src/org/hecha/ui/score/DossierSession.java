package org.hecha.ui.score;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStackListener;
import org.hecha.core.OpenDossier;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;

/**
 * The dossier on which the pages of scoring work: document, scorecard, chosen condition or indicator. One per window
 * application, in the application's context, beside the engagement. UI thread, but for {@link #generation()}. Owns the open dossier.
 */
public final class DossierSession {

    private static final Messages MESSAGES = Messages.of(DossierSession.class);

    private final List<DossierListener> listeners = new CopyOnWriteArrayList<>();
    private final AtomicLong generation = new AtomicLong();
    private final CommandStackListener edits = event -> changed();
    private OpenDossier document;
    private Scored scored;
    private String subject;
    private Map<String, String> interpretations = Map.of();

    /** The open dossier. */
    public Optional<OpenDossier> document() {
        return Optional.ofNullable(document);
    }

    /** Makes {@code opened} the open dossier and closes the one before; ask first whether that may be lost. */
    public void open(OpenDossier opened) {
        replace(opened);
        opened.commands().addCommandStackListener(edits);
        tell(DossierListener::dossierChanged);
    }

    /** Closes the open dossier; what was not saved is lost. */
    public void close() {
        if (document != null) {
            replace(null);
            tell(DossierListener::dossierChanged);
        }
    }

    private void replace(OpenDossier next) {
        if (document != null) {
            document.commands().removeCommandStackListener(edits);
            document.close();
        }
        generation.incrementAndGet();
        document = next;
        scored = null;
        subject = null;
        interpretations = Map.of();
    }

    /** Executes a command. @throws Refusal when nothing is open or it failed; nothing is changed then */
    public void execute(Command command) throws Refusal {
        if (document == null) {
            throw new Refusal(MESSAGES.text("nothingOpen")); //$NON-NLS-1$
        }
        document.execute(command);
    }

    /** Number of the state of the dossier; every change raises it. Any thread. */
    public long generation() {
        return generation.get();
    }

    /** Says that the dossier, its file or what it is scored with changed. */
    public void changed() {
        generation.incrementAndGet();
        tell(DossierListener::contentChanged);
    }

    /** Says that the dossier was saved, as it is or as it was when that began; its scorecard stays. */
    public void saved() {
        tell(DossierListener::saved);
    }

    /** The newest scorecard; that of the state before stays until the next one is there. */
    public Optional<Scored> scored() {
        return Optional.ofNullable(scored);
    }

    /** Takes a scorecard, if it was made from the dossier as it is now. @return whether it was taken */
    public boolean accept(long scoredFrom, Scored result) {
        boolean current = scoredFrom == generation.get() && document != null;
        if (current) {
            scored = result;
            tell(DossierListener::scoredChanged);
        }
        return current;
    }

    /** Interpretations chosen other than the scheme's own: option id per policy id. */
    public Map<String, String> interpretations() {
        return interpretations;
    }

    /** Reads a silent place of the scheme in one way; the scheme's own way where {@code option} is null. */
    public void interpret(String policy, String option) {
        Map<String, String> chosen = new TreeMap<>(interpretations);
        if (option == null) {
            chosen.remove(policy);
        } else {
            chosen.put(policy, option);
        }
        if (!chosen.equals(interpretations)) {
            interpretations = Map.copyOf(chosen);
            changed();
        }
    }

    /** Id of the chosen condition or indicator. */
    public Optional<String> subject() {
        return Optional.ofNullable(subject);
    }

    /** Chooses a condition or indicator by its id. */
    public void choose(String id) {
        if (id != null && !id.equals(subject)) {
            subject = id;
            tell(DossierListener::subjectChanged);
        }
    }

    public void addListener(DossierListener listener) {
        listeners.add(listener);
    }

    public void removeListener(DossierListener listener) {
        listeners.remove(listener);
    }

    private void tell(Consumer<DossierListener> event) {
        listeners.forEach(event);
    }
}
