package org.hecha.ui.fieldwork.testkit;

import java.util.Arrays;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.hecha.ui.fieldwork.internal.form.InquiryForm;
import org.hecha.ui.form.FormDialog;

/** Fills in the dialog that something opens, while its event loop runs, and closes it whatever happens. */
public final class Dialogue {

    private static final int TICK_MS = 20;
    private static final int MOST_TICKS = 1500;

    private final Consumer<FormDialog> script;
    private Throwable failure;
    private boolean met;
    private boolean over;
    private int ticks;

    private Dialogue(Consumer<FormDialog> script) {
        this.script = script;
    }

    /** Does {@code opens}, which opens a dialog and returns when that is closed, and lets {@code script} work in it. */
    public static void with(Runnable opens, Consumer<FormDialog> script) {
        Dialogue dialogue = new Dialogue(script);
        Display.getDefault().timerExec(TICK_MS, dialogue::look);
        try {
            opens.run();
        } finally {
            dialogue.over = true;
        }
        Display display = Display.getDefault();
        while (display.readAndDispatch()) {
            // Everything the closed dialog left to do.
        }
        if (dialogue.failure != null) {
            throw new AssertionError("in the dialog: " + dialogue.failure, dialogue.failure);
        }
        if (!dialogue.met) {
            throw new AssertionError("no dialog was opened");
        }
    }

    /** Fills fields, pairs of id and answer, and submits; the dialog must close, at once or when its work is done. */
    public static Consumer<FormDialog> answering(String... pairs) {
        return dialog -> {
            for (int i = 0; i < pairs.length; i += 2) {
                fill(dialog, pairs[i], pairs[i + 1]);
            }
            dialog.okPressed();
        };
    }

    /** Fills one field. */
    public static void fill(FormDialog dialog, String field, String answer) {
        ((InquiryForm) dialog.form()).fill(field, answer);
    }

    /** Fills fields and submits; the dialog must say a refusal with these words. It is cancelled then. */
    public static Consumer<FormDialog> refused(String words, String... pairs) {
        return dialog -> {
            answering(pairs).accept(dialog);
            Display display = Display.getDefault();
            for (int i = 0; i < MOST_TICKS && dialog.getShell() != null && dialog.getErrorMessage() == null; i++) {
                if (!display.readAndDispatch()) {
                    display.timerExec(TICK_MS, () -> { });
                    display.sleep();
                }
            }
            if (dialog.getShell() == null || dialog.getErrorMessage() == null || !dialog.getErrorMessage().contains(words)) {
                throw new AssertionError("not refused with " + words + " but " + dialog.getErrorMessage());
            }
            dialog.close();
        };
    }

    private void look() {
        if (over) {
            return;
        }
        FormDialog dialog = Arrays.stream(Display.getDefault().getShells()).map(Shell::getData).filter(FormDialog.class::isInstance)
                .map(FormDialog.class::cast).findFirst().orElse(null);
        if (dialog == null) {
            if (++ticks < MOST_TICKS && !met) {
                Display.getDefault().timerExec(TICK_MS, this::look);
            }
            return;
        }
        met = true;
        try {
            script.accept(dialog);
            if (dialog.getShell() != null && dialog.getErrorMessage() != null) {
                throw new AssertionError("refused: " + dialog.getErrorMessage());
            }
            Display.getDefault().timerExec(TICK_MS, () -> await(dialog));
        } catch (Throwable e) {
            failure = e;
            dialog.close();
        }
    }

    /** What is done in the background must end by closing the dialog. */
    private void await(FormDialog dialog) {
        if (dialog.getShell() == null || dialog.getShell().isDisposed()) {
            return;
        }
        if (dialog.getErrorMessage() != null || ++ticks > MOST_TICKS) {
            failure = new AssertionError("not closed: " + dialog.getErrorMessage());
            dialog.close();
        } else {
            Display.getDefault().timerExec(TICK_MS, () -> await(dialog));
        }
    }
}
