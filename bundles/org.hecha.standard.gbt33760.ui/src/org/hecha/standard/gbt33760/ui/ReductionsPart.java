package org.hecha.standard.gbt33760.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Numbers;
import org.hecha.core.text.Refusal;
import org.hecha.model.inventory.InventoryPackage.Literals;
import org.hecha.model.inventory.ReductionProject;
import org.hecha.standard.calculation.Quantification;
import org.hecha.ui.Reporter;
import org.hecha.ui.Session;
import org.hecha.ui.Speech;
import org.hecha.ui.page.GridPart;
import org.hecha.ui.page.Words;
import org.hecha.ui.widgets.Column;
import org.hecha.ui.widgets.Grid;
import org.hecha.ui.widgets.Placeholder;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The reduction projects of the open engagement: what was stated, the reduction calculated from it, where it comes from. */
public final class ReductionsPart extends GridPart<Reduction> {

    private static final Speech SPEECH = Speech.of(ReductionsPart.class);

    private final Reporter reporter;
    private final IEclipseContext context;
    private Text derivation;
    private ToolItem add;
    private ToolItem delete;

    @Inject
    public ReductionsPart(Session session, Reporter reporter, IEclipseContext context) {
        super(session);
        this.reporter = reporter;
        this.context = context;
    }

    @PostConstruct
    public void create(Composite parent) {
        parent.setLayout(new GridLayout());
        ToolBar tools = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
        add = tool(tools, "new", this::add); //$NON-NLS-1$
        delete = tool(tools, "delete", this::delete); //$NON-NLS-1$
        Placeholder page = new Placeholder(parent);
        page.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        page.content().setLayout(new FillLayout());
        Grid<Reduction> grid = new Grid<>(page.content(), SPEECH.say("tableName"), columns()); //$NON-NLS-1$
        derivation = new Text(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridData below = new GridData(SWT.FILL, SWT.END, true, false);
        below.heightHint = 5 * derivation.getLineHeight();
        derivation.setLayoutData(below);
        grid.onSelect(row -> session().select(row.project()));
        grid.control().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                delete();
            } else if (event.keyCode == 'n' && event.stateMask == SWT.MOD1) {
                add();
            }
        });
        begin(page, grid);
    }

    private static ToolItem tool(ToolBar tools, String key, Runnable deed) {
        ToolItem item = new ToolItem(tools, SWT.PUSH);
        item.setText(SPEECH.say(key));
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> deed.run()));
        return item;
    }

    private List<Column<Reduction>> columns() {
        return List.of(
                words("name", 200, row -> Objects.toString(row.project().getName(), "")), //$NON-NLS-1$ //$NON-NLS-2$
                words("implemented", 64, row -> yesNo(row.project().isImplemented())), //$NON-NLS-1$
                words("inside", 64, row -> yesNo(row.project().isInsideBoundary())), //$NON-NLS-1$
                words("period", 90, row -> Words.period(row.project().getPeriodStart(), row.project().getPeriodEnd())), //$NON-NLS-1$
                number("baseline", Literals.REDUCTION_PROJECT__BASELINE), //$NON-NLS-1$
                number("project", Literals.REDUCTION_PROJECT__PROJECT), //$NON-NLS-1$
                number("leakage", Literals.REDUCTION_PROJECT__LEAKAGE), //$NON-NLS-1$
                Column.numbers("reduction", SPEECH.say("column.reduction"), 100, row -> row.value().map(Numbers::grouped).orElse("")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                words("remark", 200, Reduction::remark)); //$NON-NLS-1$
    }

    private static Column<Reduction> words(String id, int width, Function<Reduction, String> text) {
        return Column.words(id, SPEECH.say("column." + id), width, text); //$NON-NLS-1$
    }

    private Column<Reduction> number(String id, EAttribute attribute) {
        String title = SPEECH.say("column." + id); //$NON-NLS-1$
        return Column.<Reduction>numbers(id, title, 100,
                row -> row.project().eGet(attribute) instanceof BigDecimal value ? Numbers.grouped(value) : "") //$NON-NLS-1$
                .withEdit(new NumberEdit(session(), reporter, attribute, title));
    }

    private static String yesNo(boolean answer) {
        return SPEECH.say(answer ? "yes" : "no"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void add() {
        if (add.isEnabled()) {
            new WizardDialog(grid().control().getShell(), new ProjectWizard(session())).open();
        }
    }

    /** Takes the project in which the cursor stands out of the inventory. */
    void delete() {
        Optional<Reduction> chosen = grid().selected();
        if (chosen.isEmpty() || session().document().isEmpty() || session().isReadOnly()) {
            return;
        }
        ReductionProject project = chosen.get().project();
        Command command = DeleteCommand.create(session().document().get().domain(), project);
        if (command instanceof AbstractCommand named) {
            named.setLabel(SPEECH.say("removeProject", String.valueOf(project.getName()))); //$NON-NLS-1$
        }
        try {
            session().execute(command);
        } catch (Refusal refusal) {
            reporter.tell(refusal);
        }
    }

    @Override
    protected void follow() {
        grid().rows().stream().filter(row -> row.project() == session().selection().orElse(null)).findFirst().ifPresent(grid()::select);
        derivation.setText(grid().selected().map(Reduction::derivation).orElseGet(() -> SPEECH.say("chooseProject"))); //$NON-NLS-1$
    }

    @Override
    protected void fill() {
        Optional<EngagementDocument> open = session().document();
        Quantification quantification = context.get(Quantification.class);
        List<Reduction> rows = open.isEmpty() || quantification == null ? List.of()
                : open.get().inventory().getProjects().stream().map(each -> Reduction.of(each, quantification)).toList();
        add.setEnabled(open.isPresent() && !session().isReadOnly());
        delete.setEnabled(add.isEnabled() && !rows.isEmpty());
        grid().show(rows, List.of());
        if (rows.isEmpty()) {
            page().showEmpty(SPEECH.say(open.isEmpty() ? "nothingOpen" : quantification == null ? "noMethod" : "noProjects")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        } else {
            page().showContent();
        }
        follow();
    }

    /** What is said of the chosen project, for tests. */
    String derivation() {
        return derivation.getText();
    }
}
