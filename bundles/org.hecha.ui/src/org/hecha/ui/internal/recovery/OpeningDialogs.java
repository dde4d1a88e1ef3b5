package org.hecha.ui.internal.recovery;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.hecha.ui.Speech;
import org.hecha.ui.recovery.Difference;
import org.hecha.ui.recovery.RecoveryNote;
import org.hecha.ui.recovery.RecoveryOffer;

/** Asks by dialogs; the safe answer is the one Escape gives. UI thread. */
public final class OpeningDialogs implements OpeningQuestions {

    private static final Speech SPEECH = Speech.of(OpeningDialogs.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"); //$NON-NLS-1$

    private final Supplier<Shell> shell;

    /** @param shell the window before which dialogs stand */
    public OpeningDialogs(Supplier<Shell> shell) {
        this.shell = shell;
    }

    @Override
    public Answer recover(RecoveryOffer<?> offer) {
        int pressed = dialog(0, "offerTitle", words(offer), "take", "leave", "later").open(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        return switch (pressed) {
            case 0 -> Answer.TAKE;
            case 1 -> Answer.LEAVE;
            default -> Answer.CANCEL;
        };
    }

    /** What is said of an offer. */
    static String words(RecoveryOffer<?> offer) {
        Difference difference = offer.difference();
        String title = offer.note().title();
        String time = time(offer.note().time());
        String what = difference.isEmpty() ? SPEECH.say("offerSame", title, time) //$NON-NLS-1$
                : SPEECH.say("offer", title, time, difference.added(), difference.removed(), difference.changed()); //$NON-NLS-1$
        return what + "\n\n" + SPEECH.say("offerHint", offer.aside()); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public boolean openTwice(Path folder, String who) {
        return dialog(1, "twiceTitle", SPEECH.say("twice", folder, who), "twiceOpen", "twiceStay").open() == 0; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }

    @Override
    public boolean openInterrupted(List<RecoveryNote> notes) {
        String lines = notes.stream().map(note -> SPEECH.say("startLine", note.title(), time(note.time()), note.document())) //$NON-NLS-1$
                .collect(Collectors.joining("\n")); //$NON-NLS-1$
        return dialog(0, "startTitle", SPEECH.say("start", lines), "startOpen", "startLater").open() == 0; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }

    private static String time(Instant instant) {
        return instant.atZone(ZoneId.systemDefault()).format(TIME);
    }

    private MessageDialog dialog(int usual, String title, String words, String... buttons) {
        String[] labels = new String[buttons.length];
        for (int i = 0; i < buttons.length; i++) {
            labels[i] = SPEECH.say(buttons[i]);
        }
        return new MessageDialog(shell.get(), SPEECH.say(title), null, words, MessageDialog.QUESTION, usual, labels);
    }
}
