package org.hecha.ui.internal.history;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.hecha.core.DocumentCommandStack.Done;
import org.hecha.ui.Speech;
import org.hecha.ui.page.Words;

/** What a change is called, also where the command itself brings only a word of its library. */
final class Deeds {

    private static final Speech SPEECH = Speech.of(Deeds.class);

    private Deeds() {
    }

    static String words(Done done) {
        Command command = done.command();
        boolean unnamed = !done.label().contains(" ") && done.label().chars().allMatch(letter -> letter < 0x80); //$NON-NLS-1$
        if (unnamed && command instanceof SetCommand set) {
            return SPEECH.say("deed.set", Words.of(set.getOwner())); //$NON-NLS-1$
        } else if (unnamed && command instanceof AddCommand add && add.getCollection() != null) {
            return SPEECH.say("deed.add", add.getCollection().size()); //$NON-NLS-1$
        } else if (unnamed && (command instanceof RemoveCommand || command instanceof DeleteCommand)) {
            return SPEECH.say("deed.remove"); //$NON-NLS-1$
        }
        return done.label();
    }
}
