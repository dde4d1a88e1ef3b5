package org.hecha.ui.fieldwork.internal.process;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hecha.core.EngagementDocument;
import org.hecha.model.engagement.ProcessStep;
import org.hecha.model.engagement.SignOff;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.fieldwork.PlannedActivity;
import org.hecha.model.fieldwork.Risk;
import org.hecha.model.fieldwork.SiteVisit;
import org.hecha.ui.Speech;
import org.hecha.ui.fieldwork.internal.desk.Desk;
import org.hecha.ui.fieldwork.internal.desk.FieldworkPart;
import org.hecha.ui.fieldwork.internal.desk.Tabs;
import org.hecha.ui.fieldwork.internal.draw.StepChips;
import org.hecha.verification.process.Processes;

import jakarta.inject.Inject;

/** The verification as a process: who is next, what each step misses, sign-offs, risks, plan, visits, team. */
public final class ProcessPart extends FieldworkPart {

    private static final Speech SPEECH = Speech.of(ProcessPart.class);

    private final Processes processes;
    private final Optional<ProcessWatch> watch;
    private final Consumer<Optional<ProcessView>> shows = this::show;
    private Label sentence;
    private StepChips chips;
    private Tabs tabs;
    private StepsTab steps;
    private SignOffsTab signs;
    private RisksTab risks;
    private PlanTab plan;
    private VisitsTab visits;
    private TeamTab team;
    private ProcessView view;
    private boolean following;

    @Inject
    public ProcessPart(Desk desk, IEclipseContext context) {
        super(desk);
        processes = desk.service(Processes.class).orElse(null);
        watch = desk.service(Processes.class).map(service -> ProcessWatch.of(desk, service, context));
    }

    @Override
    protected void build(Composite content) {
        content.setLayout(new GridLayout());
        sentence = new Label(content, SWT.WRAP);
        sentence.setBackground(content.getBackground());
        sentence.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        chips = new StepChips(content, true, SPEECH.say("chips"), id -> reveal(0, id)); //$NON-NLS-1$
        chips.setBackground(content.getBackground());
        chips.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        if (processes == null) {
            return;
        }
        tabs = new Tabs(content);
        tabs.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        steps = new StepsTab(tabs.parent(), desk(), processes);
        signs = new SignOffsTab(tabs.parent(), desk(), processes);
        risks = new RisksTab(tabs.parent(), desk(), processes);
        plan = new PlanTab(tabs.parent(), desk(), processes);
        visits = new VisitsTab(tabs.parent(), desk(), processes);
        team = new TeamTab(tabs.parent(), desk());
        tabs.add(SPEECH.say("tab.steps"), steps.control()); //$NON-NLS-1$
        tabs.add(SPEECH.say("tab.signs"), signs.control()); //$NON-NLS-1$
        tabs.add(SPEECH.say("tab.risks"), risks.control()); //$NON-NLS-1$
        tabs.add(SPEECH.say("tab.plan"), plan.control()); //$NON-NLS-1$
        tabs.add(SPEECH.say("tab.visits"), visits.control()); //$NON-NLS-1$
        tabs.add(SPEECH.say("tab.team"), team.control()); //$NON-NLS-1$
    }

    @Override
    protected void fill(EngagementDocument document) {
        if (processes == null) {
            missing(Processes.class);
            return;
        }
        risks.show(document);
        plan.show(document);
        visits.show(document);
        team.show(document);
        if (view == null) {
            sentence.setText(SPEECH.say("reading")); //$NON-NLS-1$
        }
        page().showContent();
        if (!following) {
            following = true;
            watch.ifPresent(one -> one.add(shows));
        }
    }

    private void show(Optional<ProcessView> now) {
        view = now.orElse(null);
        if (view != null && !page().control().isDisposed()) {
            show(view);
        }
    }

    private void show(ProcessView read) {
        StringBuilder text = new StringBuilder(SPEECH.say("head", read.title(), read.sentence())); //$NON-NLS-1$
        read.notes().forEach(note -> text.append('\n').append(note));
        sentence.setText(text.toString());
        chips.show(read.chips());
        steps.show(read);
        signs.show(read);
        page().content().layout();
        revealSelection();
    }

    @Override
    public void selectionChanged() {
        revealSelection();
    }

    private void revealSelection() {
        if (tabs == null || view == null) {
            return;
        }
        EObject chosen = desk().session().selection().orElse(null);
        if (chosen instanceof ProcessStep step) {
            reveal(0, step.getId());
        } else if (chosen instanceof SignOff signOff) {
            reveal(1, signOff.getId());
        } else if (chosen instanceof Risk risk) {
            reveal(2, risk.getId());
        } else if (chosen instanceof PlannedActivity activity) {
            reveal(3, activity.getId());
        } else if (chosen instanceof SiteVisit visit) {
            reveal(4, visit.getId());
        } else if (chosen instanceof TeamMember member) {
            reveal(5, member.getId());
        }
    }

    private void reveal(int tab, String id) {
        tabs.show(tab);
        switch (tab) {
            case 0 -> steps.select(id);
            case 1 -> signs.select(id);
            case 2 -> risks.select(id);
            case 3 -> plan.select(id);
            case 4 -> visits.select(id);
            default -> team.select(id);
        }
    }

    @Override
    protected void close() {
        watch.ifPresent(one -> one.remove(shows));
    }

    @Focus
    public void focus() {
        if (!Optional.ofNullable(steps).filter(tab -> tab.control().isVisible()).isPresent() || !steps.section().grid().control().setFocus()) {
            chips.setFocus();
        }
    }

    /** What is shown, for tests; null before the first. */
    ProcessView view() {
        return view;
    }

    StepsTab steps() {
        return steps;
    }

    SignOffsTab signs() {
        return signs;
    }

    RisksTab risks() {
        return risks;
    }

    PlanTab plan() {
        return plan;
    }

    VisitsTab visits() {
        return visits;
    }

    TeamTab team() {
        return team;
    }

    Tabs tabs() {
        return tabs;
    }

    StepChips chips() {
        return chips;
    }

    String sentence() {
        return sentence.getText();
    }
}
