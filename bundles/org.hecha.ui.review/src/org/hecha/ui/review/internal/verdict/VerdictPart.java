package org.hecha.ui.review.internal.verdict;

import java.util.Optional;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.hecha.ui.Session;
import org.hecha.ui.SessionListener;
import org.hecha.ui.Speech;
import org.hecha.ui.review.ReviewIds;
import org.hecha.ui.review.internal.opening.PackageCase;
import org.hecha.ui.review.internal.opening.Review;
import org.hecha.ui.widgets.Palette;
import org.hecha.ui.widgets.Placeholder;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The verdict on the open package: the word, then each line and each signature with its reason and its way on. */
public final class VerdictPart implements SessionListener {

    private static final Speech SPEECH = Speech.of(VerdictPart.class);

    private final Session session;
    private final Review review;
    private final Journey journey;
    private final ReviewCommands commands;
    private final Runnable refresh = this::refresh;
    private Placeholder page;
    private VerdictHead head;
    private Label conditions;
    private VerdictTree tree;
    private StyledText detail;
    private Link way;

    @Inject
    public VerdictPart(Session session, Review review, Journey journey, ReviewCommands commands) {
        this.session = session;
        this.review = review;
        this.journey = journey;
        this.commands = commands;
    }

    @PostConstruct
    public void create(Composite parent) {
        parent.setLayout(new FillLayout());
        page = new Placeholder(parent);
        Button open = new Button(page.empty(), SWT.PUSH);
        open.setText(SPEECH.say("open")); //$NON-NLS-1$
        open.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, true, true));
        open.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> commands.run(ReviewIds.COMMAND_OPEN)));
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        page.content().setLayout(layout);
        head = new VerdictHead(page.content());
        conditions = new Label(page.content(), SWT.WRAP);
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.horizontalIndent = 8;
        place.verticalIndent = 4;
        place.widthHint = 200;
        conditions.setLayoutData(place);
        buttons(page.content());
        SashForm sash = new SashForm(page.content(), SWT.VERTICAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        tree = new VerdictTree(sash, this::describe, this::follow);
        below(sash);
        sash.setWeights(62, 38);
        review.addListener(refresh);
        session.addListener(this);
        refresh();
    }

    /** While the first package is verified, the page says so. */
    @Override
    public void workChanged() {
        if (review.current().isEmpty()) {
            refresh();
        }
    }

    private void buttons(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        row.setLayout(new RowLayout());
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        button(row, "settings", ReviewIds.COMMAND_SETTINGS); //$NON-NLS-1$
        button(row, "report", ReviewIds.COMMAND_REPORT); //$NON-NLS-1$
        button(row, "countersign", ReviewIds.COMMAND_COUNTERSIGN); //$NON-NLS-1$
    }

    private void button(Composite row, String key, String command) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(SPEECH.say(key));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> commands.run(command)));
    }

    private void below(Composite parent) {
        Composite lower = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        lower.setLayout(layout);
        way = new Link(lower, SWT.NONE);
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.horizontalIndent = 8;
        way.setLayoutData(place);
        way.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> tree.selected().ifPresent(this::follow)));
        detail = new StyledText(lower, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI | SWT.V_SCROLL);
        detail.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        detail.setMargins(8, 4, 8, 4);
        detail.setAlwaysShowScrollBars(false);
    }

    private void refresh() {
        Optional<PackageCase> open = review.current();
        if (open.isEmpty()) {
            tree.show(java.util.List.of());
            page.showEmpty(review.verifying().orElseGet(() -> SPEECH.say("nothingOpen"))); //$NON-NLS-1$
            return;
        }
        PackageCase verified = open.get();
        Mark mark = Mark.of(verified.verdict().indication());
        head.show(mark, SPEECH.say("verdict." + mark.name()), SPEECH.say("verdictOf", //$NON-NLS-1$ //$NON-NLS-2$
                verified.verdict().indication().word(), verified.name()));
        conditions.setText(conditions(verified));
        detail.setBackground(Palette.now().paper());
        detail.setForeground(Palette.now().ink());
        // The tree is filled while it is seen: GTK draws nothing of what came before.
        page.showContent();
        tree.show(VerdictNodes.of(verified.verdict()));
        nothingChosen(verified);
        page.content().layout(true, true);
    }

    private static String conditions(PackageCase verified) {
        String trust = verified.choice().trust().isEmpty() ? SPEECH.say("trustNothing") //$NON-NLS-1$
                : SPEECH.say("trustFiles", verified.choice().trust().size()); //$NON-NLS-1$
        return SPEECH.say("conditions", verified.at(), trust, //$NON-NLS-1$
                SPEECH.say(verified.choice().online() ? "online" : "offline")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void nothingChosen(PackageCase verified) {
        String trouble = verified.trouble().map(refusal -> refusal.in(java.util.Locale.getDefault()) + '\n').orElse(""); //$NON-NLS-1$
        String inside = verified.content().isPresent() ? SPEECH.say("contentShown") : SPEECH.say("contentNotShown"); //$NON-NLS-1$ //$NON-NLS-2$
        detail.setText(trouble + inside + '\n' + SPEECH.say("print", verified.verdict().sha256()) //$NON-NLS-1$
                + '\n' + SPEECH.say("chooseLine")); //$NON-NLS-1$
        way(Optional.empty());
    }

    private void describe(VerdictNode node) {
        detail.setText(node.title() + "\n\n" + node.detail()); //$NON-NLS-1$
        detail.setStyleRange(new org.eclipse.swt.custom.StyleRange(0, node.title().length(), null, null, SWT.BOLD));
        way(node.target().filter(target -> journey.isOpen(target, node)));
    }

    private void way(Optional<LineTarget> target) {
        way.setText(target.map(each -> "<a>" + each.label() + "</a>").orElse("")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        way.setVisible(target.isPresent());
        ((GridData) way.getLayoutData()).exclude = target.isEmpty();
        way.getParent().layout();
    }

    private void follow(VerdictNode node) {
        if (node.target().filter(LineTarget.SIGNATURES::equals).isPresent()) {
            tree.nodes().stream().filter(group -> group.children().stream().anyMatch(child -> child.file().isPresent()))
                    .findFirst().map(group -> group.children().get(0)).ifPresent(tree::select);
        } else {
            node.target().ifPresent(target -> journey.go(target, node));
        }
    }

    @Focus
    public void focus() {
        tree.control().setFocus();
    }

    @PreDestroy
    public void dispose() {
        review.removeListener(refresh);
        session.removeListener(this);
    }

    Placeholder page() {
        return page;
    }

    VerdictTree tree() {
        return tree;
    }

    String headline() {
        return head.text();
    }

    String detail() {
        return detail.getText();
    }

    Link way() {
        return way;
    }
}
