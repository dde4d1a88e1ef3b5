package org.hecha.report.internal;

import org.hecha.model.evidence.Anchor;
import org.hecha.model.evidence.ColumnAnchor;
import org.hecha.model.evidence.ImageAnchor;
import org.hecha.model.evidence.PdfAnchor;
import org.hecha.model.evidence.RowAnchor;
import org.hecha.model.evidence.SheetAnchor;
import org.hecha.model.evidence.TextAnchor;

/** A place in a file, in words. */
final class Place {

    private Place() {
    }

    static String of(Anchor anchor, Words words) {
        if (anchor instanceof PdfAnchor pdf) {
            return words.say("place.page", pdf.getPage()); //$NON-NLS-1$
        } else if (anchor instanceof SheetAnchor sheet) {
            return words.say("place.range", Words.text(sheet.getSheet()), Words.text(sheet.getRange())); //$NON-NLS-1$
        } else if (anchor instanceof ColumnAnchor column) {
            return words.say("place.column", Words.text(column.getSheet()), Words.text(column.getColumn())); //$NON-NLS-1$
        } else if (anchor instanceof RowAnchor row) {
            return words.say("place.row", row.getRow()); //$NON-NLS-1$
        } else if (anchor instanceof TextAnchor text) {
            return words.say("place.text", String.valueOf(text.getStart()), String.valueOf(text.getEnd())); //$NON-NLS-1$
        } else if (anchor instanceof ImageAnchor image) {
            return image.getPage() == 1
                    ? words.say("place.image", image.getX(), image.getY(), image.getWidth(), image.getHeight()) //$NON-NLS-1$
                    : words.say("place.imagePage", image.getX(), image.getY(), image.getWidth(), image.getHeight(), image.getPage()); //$NON-NLS-1$
        }
        return words.say("notStated"); //$NON-NLS-1$
    }
}
