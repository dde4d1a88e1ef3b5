package org.hecha.ui.internal.explorer;

import java.util.Optional;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.hecha.ui.Session;
import org.hecha.ui.SessionListener;
import org.hecha.ui.Speech;
import org.hecha.ui.page.Icons;
import org.hecha.ui.widgets.Palette;
import org.hecha.ui.widgets.Placeholder;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The tree of the open engagement. */
public final class ExplorerPart implements SessionListener {

    private static final Speech SPEECH = Speech.of(ExplorerPart.class);

    private final Session session;
    private Placeholder page;
    private TreeViewer tree;
    private final Runnable repaint = () -> tree.refresh();
    private boolean following;

    @Inject
    public ExplorerPart(Session session) {
        this.session = session;
    }

    @PostConstruct
    public void create(Composite parent) {
        parent.setLayout(new FillLayout());
        page = new Placeholder(parent);
        page.content().setLayout(new FillLayout());
        tree = new TreeViewer(page.content(), SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
        tree.setUseHashlookup(true);
        tree.setContentProvider(new Content());
        tree.setLabelProvider(new Labels());
        tree.addSelectionChangedListener(event -> chosen(event.getStructuredSelection()));
        session.addListener(this);
        Palette.onChange(repaint);
        documentChanged();
    }

    private void chosen(IStructuredSelection selection) {
        if (!following && selection.getFirstElement() instanceof Node node && node.object() != null) {
            session.select(node.object());
        }
    }

    @Override
    public void documentChanged() {
        fill();
        tree.expandToLevel(3);
    }

    @Override
    public void contentChanged() {
        fill();
    }

    @Override
    public void resultsChanged() {
        fill();
    }

    @Override
    public void selectionChanged() {
        EObject chosen = session.selection().orElse(null);
        boolean shown = tree.getStructuredSelection().getFirstElement() instanceof Node node && node.object() == chosen;
        if (!shown) {
            Optional<Node> found = chosen != null && tree.getInput() instanceof Node[] roots ? roots[0].find(chosen) : Optional.empty();
            follow(found.map(StructuredSelection::new).orElse(StructuredSelection.EMPTY));
        }
    }

    private void follow(IStructuredSelection selection) {
        following = true;
        try {
            tree.setSelection(selection, true);
        } finally {
            following = false;
        }
    }

    private void fill() {
        if (session.document().isEmpty()) {
            tree.setInput(null);
            page.showEmpty(SPEECH.say("nothingOpen")); //$NON-NLS-1$
            return;
        }
        Node root = new Nodes(session.document().get(), session.results()).root();
        following = true;
        try {
            if (tree.getInput() instanceof Node[] roots && roots[0].object() == root.object()) {
                // What is unfolded and chosen stays: lines of one key are the same to the tree.
                roots[0] = root;
                tree.refresh();
            } else {
                tree.setInput(new Node[] {root});
            }
        } finally {
            following = false;
        }
        page.showContent();
    }

    @Focus
    public void focus() {
        tree.getControl().setFocus();
    }

    @PreDestroy
    public void dispose() {
        Palette.forget(repaint);
        session.removeListener(this);
    }

    /** The tree, for tests. */
    TreeViewer tree() {
        return tree;
    }

    /** The page, for tests. */
    Placeholder page() {
        return page;
    }

    /** What lies below a line. */
    private static final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return (Object[]) input;
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((Node) parent).children().toArray();
        }

        @Override
        public Object getParent(Object element) {
            return ((Node) element).parent();
        }

        @Override
        public boolean hasChildren(Object element) {
            return ((Node) element).isBranch();
        }
    }

    /** How a line looks. */
    private static final class Labels extends LabelProvider {

        @Override
        public String getText(Object element) {
            return ((Node) element).label();
        }

        @Override
        public Image getImage(Object element) {
            return Icons.get(((Node) element).icon());
        }
    }
}
