package org.hecha.ui.review.internal.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hecha.core.EngagementDocument;
import org.hecha.standard.calculation.Quantification;
import org.hecha.ui.Background;
import org.hecha.ui.Navigator;
import org.hecha.ui.FileChoice;
import org.hecha.ui.Speech;
import org.hecha.ui.page.Icons;
import org.hecha.ui.review.internal.opening.PackageCase;
import org.hecha.ui.review.internal.opening.Review;
import org.hecha.ui.widgets.Column;
import org.hecha.ui.widgets.Grid;
import org.hecha.ui.widgets.Placeholder;
import org.hecha.verification.version.Difference;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** What differs between the open package and another version; a double click leads to the object. */
public final class ComparePart {

    private static final Speech SPEECH = Speech.of(ComparePart.class);

    private final Review review;
    private final Background background;
    private final Navigator navigator;
    private final FileChoice files;
    private final IEclipseContext context;
    private final Runnable refresh = this::refresh;
    private Composite body;
    private Label summary;
    private Text filter;
    private Placeholder page;
    private Grid<Difference> grid;
    private ComparisonOutcome outcome;

    @Inject
    public ComparePart(Review review, Background background, Navigator navigator, FileChoice files, IEclipseContext context) {
        this.files = files;
        this.review = review;
        this.background = background;
        this.navigator = navigator;
        this.context = context;
    }

    @PostConstruct
    public void create(Composite parent) {
        parent.setLayout(new FillLayout());
        body = new Composite(parent, SWT.NONE);
        body.setLayout(new GridLayout(3, false));
        button("withPackage", this::choosePackage); //$NON-NLS-1$
        button("withFolder", this::chooseFolder); //$NON-NLS-1$
        filter = new Text(body, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(SPEECH.say("filter")); //$NON-NLS-1$
        filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        filter.addModifyListener(event -> fill());
        summary = new Label(body, SWT.WRAP);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1);
        wide.widthHint = 200;
        summary.setLayoutData(wide);
        page = new Placeholder(body);
        page.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
        page.content().setLayout(new FillLayout());
        grid = new Grid<>(page.content(), SPEECH.say("tableName"), columns()); //$NON-NLS-1$
        grid.onOpen(this::go);
        review.addListener(refresh);
        refresh();
    }

    private void button(String key, Runnable action) {
        Button button = new Button(body, SWT.PUSH);
        button.setText(SPEECH.say(key));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> action.run()));
    }

    private static List<Column<Difference>> columns() {
        return List.of(
                words("kind", 90, each -> SPEECH.say("kind." + each.kind().name())) //$NON-NLS-1$ //$NON-NLS-2$
                        .withImage(each -> Icons.get(each.kind() == Difference.Kind.REMOVED ? "warn" : "inform")), //$NON-NLS-1$ //$NON-NLS-2$
                words("subject", 70, each -> SPEECH.say("subject." + each.subject().name())), //$NON-NLS-1$ //$NON-NLS-2$
                words("name", 240, each -> Speech.in(each.name())), //$NON-NLS-1$
                words("field", 150, each -> Speech.in(each.field())), //$NON-NLS-1$
                words("before", 200, each -> Speech.in(each.before())), //$NON-NLS-1$
                words("after", 200, each -> Speech.in(each.after()))); //$NON-NLS-1$
    }

    private static Column<Difference> words(String id, int width, Function<Difference, String> text) {
        return Column.words(id, SPEECH.say("column." + id), width, text); //$NON-NLS-1$
    }

    void choosePackage() {
        files.open(SPEECH.say("withPackage"), "*.asice").ifPresent(this::compare); //$NON-NLS-1$ //$NON-NLS-2$
    }

    void chooseFolder() {
        files.folder(SPEECH.say("withFolder"), SPEECH.say("chooseOther")).ifPresent(this::compare); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Compares with a package or a folder, in the background. */
    private void compare(Path other) {
        Optional<PackageCase> ours = review.current().filter(each -> each.content().isPresent());
        Optional<Quantification> quantification = Optional.ofNullable(context.get(Quantification.class));
        ours.ifPresent(open -> background.run(SPEECH.say("comparing", other.getFileName()), //$NON-NLS-1$
                monitor -> ComparisonOutcome.of(open, other, review.service(), quantification, monitor), this::take));
    }

    private void take(ComparisonOutcome compared) {
        if (!body.isDisposed() && review.current().filter(open -> open == compared.ours()).isPresent()) {
            outcome = compared;
            fill();
        }
    }

    private void refresh() {
        if (outcome != null && review.current().filter(open -> open == outcome.ours()).isEmpty()) {
            outcome = null;
        }
        fill();
    }

    private void fill() {
        if (outcome == null) {
            grid.rows(List.of());
            summary.setText(""); //$NON-NLS-1$
            page.showEmpty(SPEECH.say(review.current().flatMap(PackageCase::content).isPresent() ? "chooseOther" : "nothingOpen")); //$NON-NLS-1$ //$NON-NLS-2$
            return;
        }
        summary.setText(summary());
        List<Difference> shown = outcome.differences().stream().filter(this::wanted).toList();
        grid.rows(shown);
        if (shown.isEmpty()) {
            page.showEmpty(SPEECH.say(outcome.differences().isEmpty() ? "same" : "filteredOut")); //$NON-NLS-1$ //$NON-NLS-2$
        } else {
            page.showContent();
        }
        body.layout();
    }

    private String summary() {
        String verdict = outcome.otherVerdict().map(found -> SPEECH.say("otherVerdict", found.indication().word())) //$NON-NLS-1$
                .orElseGet(() -> SPEECH.say("otherFolder")); //$NON-NLS-1$
        String counted = SPEECH.say("summary", outcome.other(), verdict, outcome.count(Difference.Kind.ADDED), //$NON-NLS-1$
                outcome.count(Difference.Kind.REMOVED), outcome.count(Difference.Kind.CHANGED) + outcome.count(Difference.Kind.MOVED));
        return outcome.totals() ? counted : counted + ' ' + SPEECH.say("noTotals"); //$NON-NLS-1$
    }

    private boolean wanted(Difference difference) {
        String word = filter.getText().strip().toLowerCase(Locale.ROOT);
        return word.isEmpty() || columns().stream().anyMatch(column -> column.text().apply(difference).toLowerCase(Locale.ROOT).contains(word));
    }

    private void go(Difference difference) {
        Optional<EngagementDocument> document = review.current().flatMap(PackageCase::content).map(PackageCase.Content::document);
        Optional<EObject> object = document.flatMap(open -> open.find(difference.id()));
        object.ifPresent(navigator::reveal);
    }

    @Focus
    public void focus() {
        grid.control().setFocus();
    }

    @PreDestroy
    public void dispose() {
        review.removeListener(refresh);
    }

    Grid<Difference> grid() {
        return grid;
    }

    Placeholder page() {
        return page;
    }

    Text filter() {
        return filter;
    }

    String summaryText() {
        return summary.getText();
    }
}
