package org.hecha.ui.internal.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ModifyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hecha.model.finding.FindingKind;
import org.hecha.model.finding.Severity;
import org.hecha.ui.Speech;
import org.hecha.ui.form.Choice;
import org.hecha.ui.form.Fields;
import org.hecha.ui.page.Words;

/** The row of filters above the findings. */
final class FilterBar {

    private static final int TEXT_WIDTH = 110;
    private static final Speech SPEECH = Speech.of(FilterBar.class);

    private final Composite bar;
    private final Runnable changed;
    private final Choice<FindingFilter.Group> group;
    private final Choice<Optional<Severity>> severity;
    private final Choice<Optional<FindingKind>> kind;
    private final Choice<Optional<NextStep.Side>> next;
    private final Choice<Optional<String>> raisedBy;
    private final Text text;
    private final Label count;

    FilterBar(Composite parent, Runnable changed) {
        this.changed = changed;
        bar = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.center = true;
        layout.marginTop = 2;
        layout.marginBottom = 2;
        bar.setLayout(layout);
        group = new Choice<>(combo("state"), List.of(FindingFilter.Group.values()), g -> SPEECH.say("group." + g.name())); //$NON-NLS-1$ //$NON-NLS-2$
        severity = optional("severity", Severity.VALUES, Words::of); //$NON-NLS-1$
        kind = optional("kind", FindingKind.VALUES, Words::of); //$NON-NLS-1$
        next = optional("next", List.of(NextStep.Side.CLIENT, NextStep.Side.TEAM), NextStep.Side::words); //$NON-NLS-1$
        raisedBy = optional("raisedBy", List.of(), Function.identity()); //$NON-NLS-1$
        text = Fields.named(SPEECH.say("filter.text"), new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL)); //$NON-NLS-1$
        text.setMessage(SPEECH.say("filter.text")); //$NON-NLS-1$
        text.setLayoutData(new RowData(TEXT_WIDTH, SWT.DEFAULT));
        text.addModifyListener((ModifyListener) typed -> changed.run());
        count = new Label(bar, SWT.RIGHT);
        group.choose(FindingFilter.Group.ALL);
    }

    private Combo combo(String key) {
        Combo combo = Fields.named(SPEECH.say("filter." + key), new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY)); //$NON-NLS-1$
        combo.setToolTipText(SPEECH.say("filter." + key)); //$NON-NLS-1$
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(chosen -> changed.run()));
        return combo;
    }

    private <T> Choice<Optional<T>> optional(String key, List<T> options, Function<T, String> words) {
        List<Optional<T>> all = new ArrayList<>(List.of(Optional.empty()));
        options.forEach(option -> all.add(Optional.of(option)));
        Choice<Optional<T>> choice = new Choice<>(combo(key), all, option -> option.map(words).orElse(SPEECH.say("any." + key))); //$NON-NLS-1$
        choice.choose(Optional.empty());
        return choice;
    }

    /** Offers those who raised the findings there are. */
    void raisers(List<String> names) {
        List<Optional<String>> all = new ArrayList<>(List.of(Optional.empty()));
        names.forEach(name -> all.add(Optional.of(name)));
        if (!all.equals(raisedBy.options())) {
            raisedBy.offer(all);
            if (raisedBy.control().getSelectionIndex() < 0) {
                raisedBy.choose(Optional.empty());
            }
            bar.requestLayout();
        }
    }

    FindingFilter filter() {
        return new FindingFilter(group.chosen().orElse(FindingFilter.Group.ALL), severity.chosen().flatMap(Function.identity()),
                kind.chosen().flatMap(Function.identity()), next.chosen().flatMap(Function.identity()),
                raisedBy.chosen().flatMap(Function.identity()), text.getText());
    }

    /** Says how many of how many are shown. */
    void count(int shown, int all) {
        count.setText(shown == all ? SPEECH.say("count.all", all) : SPEECH.say("count.some", shown, all)); //$NON-NLS-1$ //$NON-NLS-2$
        bar.requestLayout();
    }

    /** Shows everything again. */
    void clear() {
        group.choose(FindingFilter.Group.ALL);
        severity.choose(Optional.empty());
        kind.choose(Optional.empty());
        next.choose(Optional.empty());
        raisedBy.choose(Optional.empty());
        text.setText(""); //$NON-NLS-1$
    }

    Composite control() {
        return bar;
    }

    Choice<FindingFilter.Group> group() {
        return group;
    }

    Choice<Optional<NextStep.Side>> next() {
        return next;
    }

    Choice<Optional<String>> raisedBy() {
        return raisedBy;
    }

    Text text() {
        return text;
    }
}
