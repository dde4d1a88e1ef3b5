package org.hecha.ui.score.internal.dossier;

import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EcorePackage;
import org.hecha.model.base.BasePackage;
import org.hecha.model.inventory.Offset;
import org.hecha.ui.Speech;
import org.hecha.ui.widgets.CellEdit;

/** Edits one attribute of an offset in its cell: words, a day, a number or a category. */
record OffsetCell(Desk desk, EAttribute feature) implements CellEdit<Offset> {

    private static final Speech SPEECH = Speech.of(OffsetCell.class);

    @Override
    public boolean accepts(Offset offset) {
        return true;
    }

    @Override
    public String initial(Offset offset) {
        return Entries.text(offset.eGet(feature));
    }

    @Override
    public Optional<String> refusal(Offset offset, String typed) {
        return read(typed, new Object[1]);
    }

    @Override
    public void commit(Offset offset, String typed) {
        Object[] value = new Object[1];
        if (read(typed, value).isEmpty()) {
            desk.edits().set(offset, feature, value[0]);
        }
    }

    private Optional<String> read(String typed, Object[] value) {
        String text = typed.strip();
        if (feature.getEAttributeType() == BasePackage.Literals.DECIMAL) {
            return Entries.number(text, number -> value[0] = number);
        } else if (feature.getEAttributeType() == BasePackage.Literals.LOCAL_DATE) {
            return Entries.day(text, day -> value[0] = day);
        } else if (feature.getEAttributeType() == EcorePackage.Literals.EINT) {
            if (!text.matches("[12]")) { //$NON-NLS-1$
                return Optional.of(SPEECH.say("notACategory", typed)); //$NON-NLS-1$
            }
            value[0] = Integer.valueOf(text);
            return Optional.empty();
        }
        return Entries.words(text, words -> value[0] = words);
    }
}
