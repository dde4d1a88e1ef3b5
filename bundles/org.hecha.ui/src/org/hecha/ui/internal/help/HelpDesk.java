package org.hecha.ui.internal.help;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.hecha.ui.Speech;

/** Answers what a page is for: keeps the question asked last, for whoever shows the answer. UI thread. */
public final class HelpDesk {

    /** The page about the window as a whole. */
    public static final String OVERVIEW = "overview"; //$NON-NLS-1$
    private static final String OWN_BUNDLE = "org.hecha.ui"; //$NON-NLS-1$
    private static final Speech SPEECH = Speech.of(HelpDesk.class);

    private final HelpPages pages;
    private final Supplier<List<MPart>> parts;
    private final Consumer<HelpDesk> show;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private String asked = OVERVIEW;

    /**
     * @param parts every part of the window
     * @param show brings up what shows the answer
     */
    public HelpDesk(HelpPages pages, Supplier<List<MPart>> parts, Consumer<HelpDesk> show) {
        this.pages = pages;
        this.parts = parts;
        this.show = show;
    }

    /** Asks for the help of a part, or for {@link #OVERVIEW}, and shows it. */
    public void ask(String id) {
        asked = id;
        show.accept(this);
        listeners.forEach(Runnable::run);
    }

    /** Told of every further question, until {@link #forget}. */
    void onAsked(Runnable listener) {
        listeners.add(listener);
    }

    void forget(Runnable listener) {
        listeners.remove(listener);
    }

    /** The answer to what was asked last. */
    HelpTopic answer() {
        return topics().stream().filter(topic -> topic.id().equals(asked)).findFirst()
                .orElseGet(() -> new HelpTopic(asked, asked, SPEECH.say("noHelp", asked))); //$NON-NLS-1$
    }

    /** The overview, then every part, each once. */
    List<HelpTopic> topics() {
        Map<String, HelpTopic> topics = new LinkedHashMap<>();
        String overview = SPEECH.say("overview"); //$NON-NLS-1$
        topics.put(OVERVIEW, new HelpTopic(OVERVIEW, overview,
                pages.in(OWN_BUNDLE, OVERVIEW).orElseGet(() -> SPEECH.say("noHelp", overview)))); //$NON-NLS-1$
        for (MPart part : parts.get()) {
            String title = part.getLocalizedLabel() == null ? part.getElementId() : part.getLocalizedLabel();
            topics.putIfAbsent(part.getElementId(), new HelpTopic(part.getElementId(), title,
                    pages.of(part.getContributionURI(), part.getElementId()).orElseGet(() -> SPEECH.say("noHelp", title)))); //$NON-NLS-1$
        }
        return new ArrayList<>(topics.values());
    }
}
