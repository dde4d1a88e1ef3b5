package org.hecha.ui.evidence.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.hecha.core.EngagementDocument;
import org.hecha.model.evidence.Annotation;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.ui.Navigator;
import org.hecha.ui.Session;
import org.hecha.ui.evidence.internal.view.DocumentPane;
import org.hecha.ui.evidence.internal.view.Regions;
import org.hecha.ui.widgets.document.Mark;

/** Keeps list, anchors and file together: which anchor is looked at, and where it leads. UI thread. */
final class Spotlight {

    private final Session session;
    private final Navigator navigator;
    private final ItemTable items;
    private final AnchorTable anchors;
    private final DocumentPane pane;
    private Annotation wanted;

    Spotlight(Session session, Navigator navigator, ItemTable items, AnchorTable anchors, DocumentPane pane) {
        this.session = session;
        this.navigator = navigator;
        this.items = items;
        this.anchors = anchors;
        this.pane = pane;
    }

    /** Shows the evidence of what was chosen on another page: the first place that speaks of it, else the item. */
    void reveal(EngagementDocument document, EObject chosen) {
        List<Annotation> shown = Sights.of(document, chosen);
        if (shown.isEmpty()) {
            Sights.item(document, chosen).ifPresent(this::choose);
        } else if (wanted().filter(shown::contains).isEmpty()) {
            go(shown.get(0));
        }
    }

    /** Shows the file of an item with its anchors. */
    void open(EvidenceItem item) {
        session.document().ifPresent(document -> {
            pane.show(document.folder(), item);
            anchors.fill(document, item);
            marks();
        });
    }

    /** Puts the cursor into an item and shows it. */
    void choose(EvidenceItem item) {
        items.grid().select(item);
        open(item);
    }

    /** Shows an anchor: its item, then its place. */
    void go(Annotation annotation) {
        wanted = annotation;
        session.document().flatMap(document -> document.evidence().getItems().stream()
                .filter(item -> item.getId().equals(annotation.getItemId())).findFirst()).ifPresent(item -> {
                    choose(item);
                    anchors.grid().select(annotation);
                    marks();
                    see();
                });
    }

    /** A mark was clicked at: shows its anchor and leads on. */
    void clicked(String annotationId) {
        anchors.grid().rows().stream().filter(one -> one.getId().equals(annotationId)).findFirst().ifPresent(one -> {
            go(one);
            follow(one);
        });
    }

    /** Leads to what an anchor is about. */
    void follow(Annotation annotation) {
        session.document().flatMap(document -> Sights.goal(document, annotation)).ifPresent(navigator::reveal);
    }

    /** Draws the anchors of the item over its file. */
    void marks() {
        if (wanted != null && wanted.eContainer() == null) {
            wanted = null;
        }
        pane.viewer().ifPresent(viewer -> {
            List<Mark> marks = new ArrayList<>();
            for (Annotation one : anchors.grid().rows()) {
                Regions.of(one.getAnchor(), pane.content().orElseThrow())
                        .ifPresent(region -> marks.add(anchors.mark(one, region)));
            }
            viewer.marks(marks, wanted == null ? null : wanted.getId());
        });
    }

    /** Brings the wanted anchor into sight, once its file is there. */
    void see() {
        if (wanted != null && pane.item().filter(item -> item.getId().equals(wanted.getItemId())).isPresent()) {
            pane.viewer().ifPresent(viewer -> Regions.of(wanted.getAnchor(), pane.content().orElseThrow()).ifPresent(viewer::show));
        }
    }

    /** Looks at nothing. */
    void forget() {
        wanted = null;
    }

    /** The anchor that is looked at. */
    Optional<Annotation> wanted() {
        return Optional.ofNullable(wanted);
    }
}
