package org.hecha.ui.internal.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.hecha.core.EngagementDocument;
import org.hecha.model.base.Identified;
import org.hecha.model.finding.Finding;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Facility;
import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.Parameter;
import org.hecha.standard.calculation.Basis;
import org.hecha.ui.Results;
import org.hecha.ui.Speech;
import org.hecha.ui.page.Digits;
import org.hecha.ui.page.Words;

/** Builds the tree of an engagement: by facility, by category, figures, evidence, findings. */
final class Nodes {

    private static final Speech SPEECH = Speech.of(Nodes.class);

    private final EngagementDocument document;
    private final Optional<Results> results;
    private SourcesByGroup sources;

    Nodes(EngagementDocument document, Optional<Results> results) {
        this.document = document;
        this.results = results;
    }

    /** The root of the tree. */
    Node root() {
        return new Node("engagement", null, document.engagement(), Words.of(document.engagement()), "engagement", //$NON-NLS-1$ //$NON-NLS-2$
                new Groups(this::top));
    }

    private List<Node> top(Node root) {
        List<Node> top = new ArrayList<>();
        Inventory inventory = document.inventory();
        if (document.engagement().getOrganization() != null) {
            top.add(new Node("organization", root, document.engagement().getOrganization(), //$NON-NLS-1$
                    Words.of(document.engagement().getOrganization()), "organization", Branch.NONE)); //$NON-NLS-1$
        }
        add(top, root, "facilities", "facility", inventory.getFacilities(), this::facility); //$NON-NLS-1$ //$NON-NLS-2$
        top.add(group(root, "sources", "category", inventory.getSources().size(), new Groups(this::categories, inventory.getSources().isEmpty()))); //$NON-NLS-1$ //$NON-NLS-2$
        add(top, root, "figures", "figure", inventory.getFigures(), leaf("figure")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        add(top, root, "supplies", "activity", inventory.getSupplies(), leaf("activity")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        add(top, root, "removals", "activity", inventory.getRemovals(), leaf("activity")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        add(top, root, "projects", "activity", inventory.getProjects(), leaf("activity")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        add(top, root, "offsets", "activity", inventory.getOffsets(), leaf("activity")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        add(top, root, "products", "category", inventory.getProducts(), leaf("category")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        top.add(group(root, "evidence", "evidence", document.evidence().getItems().size(), //$NON-NLS-1$ //$NON-NLS-2$
                new Members(document.evidence()::getItems, leaf("evidence")))); //$NON-NLS-1$
        top.add(group(root, "findings", "finding", document.findings().getFindings().size(), //$NON-NLS-1$ //$NON-NLS-2$
                new Members(document.findings()::getFindings, this::finding)));
        return top;
    }

    private void add(List<Node> top, Node root, String key, String icon, List<? extends EObject> objects, Members.Line line) {
        if (!objects.isEmpty()) {
            top.add(group(root, key, icon, objects.size(), new Members(() -> objects, line)));
        }
    }

    private static Node group(Node parent, String key, String icon, int size, Branch below) {
        return new Node(parent.key() + '/' + key, parent, null, SPEECH.say("group." + key, String.valueOf(size)), icon, //$NON-NLS-1$
                below);
    }

    private static String key(Node parent, EObject object) {
        String id = object instanceof Identified identified ? identified.getId() : String.valueOf(object.hashCode());
        return parent.key() + '/' + id;
    }

    private static Members.Line leaf(String icon) {
        return (parent, object) -> new Node(key(parent, object), parent, object, Words.of(object), icon,
                Branch.NONE);
    }

    private Node facility(Node parent, EObject object) {
        return new Node(key(parent, object), parent, object, Words.of(object), "facility", //$NON-NLS-1$
                new Members(() -> sources().at(((Facility) object).getId()), this::source));
    }

    private List<Node> categories(Node parent) {
        return sources().categories().stream()
                .map(category -> new Node(parent.key() + '/' + category, parent, null, category(category), "category", //$NON-NLS-1$
                        new Members(() -> sources().of(category), this::source)))
                .toList();
    }

    private SourcesByGroup sources() {
        if (sources == null) {
            sources = new SourcesByGroup(document.inventory().getSources());
        }
        return sources;
    }

    private String category(int category) {
        String name = Words.category(category);
        return results.map(r -> r.on(Basis.AS_STATED)).filter(c -> c.byYear().size() <= 1)
                .map(c -> c.totals().of(category))
                .map(sum -> SPEECH.say("categoryWithSum", name, Digits.shown(sum))).orElse(name); //$NON-NLS-1$
    }

    private Node source(Node parent, EObject source) {
        return new Node(key(parent, source), parent, source, dated((EmissionSource) source), "source", //$NON-NLS-1$
                new Members(() -> parts(source), (below, part) -> leaf(part instanceof ActivityData ? "activity" : "parameter") //$NON-NLS-1$ //$NON-NLS-2$
                        .of(below, part)));
    }

    /** Several years of one source are told apart by their period. */
    private static String dated(EmissionSource source) {
        String period = Words.period(source.getPeriodStart(), source.getPeriodEnd());
        return period.isEmpty() ? Words.of(source) : SPEECH.say("dated", Words.of(source), period); //$NON-NLS-1$
    }

    /** What a source consists of, as its item provider says. */
    private List<EObject> parts(EObject source) {
        List<EObject> parts = new ArrayList<>();
        if (document.adapters().adapt(source, ITreeItemContentProvider.class) instanceof ITreeItemContentProvider provider) {
            for (Object child : provider.getChildren(source)) {
                if (child instanceof ActivityData || child instanceof Parameter) {
                    parts.add((EObject) child);
                }
            }
        }
        return parts;
    }

    private Node finding(Node parent, EObject object) {
        String icon = ((Finding) object).getSeverity().getLiteral();
        return leaf(icon).of(parent, object);
    }
}
