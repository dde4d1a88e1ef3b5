package org.hecha.ui.fieldwork.internal.checklist;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hecha.model.fieldwork.ChecklistAnswer;
import org.hecha.ui.Speech;
import org.hecha.ui.form.Fields;
import org.hecha.verification.checklist.ItemAnswer;

/** The answer to the chosen question, written below the table: answer, note, doubt; Ctrl+Enter records it. UI thread. */
final class AnswerPanel {

    private static final Speech SPEECH = Speech.of(AnswerPanel.class);
    private static final List<ChecklistAnswer> ANSWERS = Arrays.asList(ChecklistAnswer.values());

    private final Composite panel;
    private final Combo answer;
    private final Text record;
    private final Text doubt;
    private final Button button;
    private QuestionRow shown;

    /** @param taken does what the button says */
    AnswerPanel(Composite parent, Runnable taken) {
        panel = new Composite(parent, SWT.NONE);
        panel.setBackground(parent.getBackground());
        panel.setBackgroundMode(SWT.INHERIT_FORCE);
        panel.setLayout(new GridLayout(5, false));
        panel.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        label("answer"); //$NON-NLS-1$
        answer = new Combo(panel, SWT.READ_ONLY);
        ANSWERS.forEach(one -> answer.add(Speech.in(ItemAnswer.title(one))));
        label("record"); //$NON-NLS-1$
        record = text();
        button = new Button(panel, SWT.PUSH);
        button.setText(SPEECH.say("take")); //$NON-NLS-1$
        button.setLayoutData(new GridData(SWT.FILL, SWT.FILL, false, false, 1, 2));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> taken.run()));
        label("doubt"); //$NON-NLS-1$
        doubt = text();
        ((GridData) doubt.getLayoutData()).horizontalSpan = 3;
        for (Control control : List.of(answer, record, doubt)) {
            control.addListener(SWT.KeyDown, key -> {
                if (key.keyCode == SWT.CR && (key.stateMask & SWT.MOD1) != 0 && button.isEnabled()) {
                    taken.run();
                }
            });
        }
        Fields.named(SPEECH.say("answer"), answer); //$NON-NLS-1$
        show(null, false);
    }

    private void label(String key) {
        new Label(panel, SWT.NONE).setText(SPEECH.say(key));
    }

    private Text text() {
        Text text = new Text(panel, SWT.BORDER);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return text;
    }

    /** Shows the answer of a question; null for none. What was typed for the same question stays. */
    void show(QuestionRow question, boolean writable) {
        boolean same = shown != null && question != null && shown.equals(question);
        shown = question;
        boolean enabled = writable && question != null;
        List.of(answer, record, doubt, button).forEach(control -> control.setEnabled(enabled));
        if (!same) {
            answer.select(question == null ? -1 : ANSWERS.indexOf(question.answer()));
            record.setText(question == null ? "" : question.record()); //$NON-NLS-1$
            doubt.setText(question == null ? "" : question.doubt()); //$NON-NLS-1$
        }
    }

    /** Types an answer, as the user would. */
    void type(ChecklistAnswer chosen, String note, String doubted) {
        answer.select(ANSWERS.indexOf(chosen));
        record.setText(note);
        doubt.setText(doubted);
    }

    /** What is typed, with the evidence and findings the question has. */
    ItemAnswer typed(List<Integer> findings) {
        return new ItemAnswer(shown.itemId(), ANSWERS.get(answer.getSelectionIndex()), record.getText(), doubt.getText(),
                shown.evidenceIds(), List.of(), findings);
    }

    String record() {
        return record.getText();
    }

    boolean enabled() {
        return button.isEnabled();
    }

    void focus() {
        answer.setFocus();
    }
}
