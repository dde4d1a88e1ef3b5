package org.hecha.evidence.place;

import java.nio.file.Path;

import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.evidence.Anchor;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.evidence.EvidenceRegister;
import org.hecha.model.inventory.Inventory;
import org.hecha.standard.evidence.EvidenceItems;
import org.hecha.standard.evidence.EvidencePlaces;
import org.hecha.standard.evidence.SourceSum;

/**
 * Points at places in evidence. A place is typed like this:
 *
 * <ul>
 * <li>PDF: {@code page=3}, or {@code page=3;rect=72,500,200,40}: left, bottom, width and height in points from the lower
 * left corner of the page as it is shown (its crop box, turned as the page says).
 * <li>Workbook or CSV: {@code Sheet1!B2:D13}; {@code B2:D13} for the first sheet; quotes where a name needs them:
 * {@code 'a;b'!B2}.
 * <li>CSV: {@code row=17}, counted from 1, the heading counted.
 * <li>Image: {@code rect=10,20,300,200}: left, top, width and height in pixels as they are stored; on a further page of a
 * TIFF {@code page=2;rect=10,20,300,200}, or {@code page=2} for the whole of it.
 * <li>Text: {@code line=14}, counted from 1, or {@code chars=120-180}: first character from 0, and one past the last.
 * <li>Column whose sum proves a quantity: {@code column=HEADING or LETTER}, and as needed {@code sheet=NAME},
 * {@code unit=kWh}, {@code where=COLUMN:VALUE}, {@code header=ROW} (0 for none), {@code rows=FIRST-LAST}.
 * </ul>
 *
 * <p>{@code unit=} may follow every place; it tells the unit of a value that stands without one.
 *
 * <p>A subject is typed as the name or id of a source, {@code SOURCE/SYMBOL} for its parameter, {@code SOURCE#3} for its
 * third activity datum, {@code finding:12}, or the id of any object of the engagement. What a claim of a dossier is
 * called is taken as given where the purpose is a claim, for the dossier is another document.
 *
 * <p>Refusals are one sentence each: a page beyond the end, a rectangle outside, no such sheet, an empty range, a file
 * that is protected by a password, damaged, missing, or no longer the one that was taken in. Thread of the document;
 * {@link #review} of any thread.
 */
public interface Places extends EvidencePlaces {

    /**
     * Makes an anchor, bound to the digest of the file as it is, with the content that stands there; the document is not
     * changed before the command is executed.
     */
    AnchorDraft anchor(EngagementDocument document, AnchorRequest request) throws Refusal;

    /** Adds a column up from the file itself. */
    SourceSum sum(Path folder, Engagement engagement, Inventory inventory, EvidenceRegister register, SumRequest request)
            throws Refusal;

    /** Shows a part of a file. */
    Excerpt show(Path folder, EvidenceRegister register, ExcerptRequest request) throws Refusal;

    /**
     * What stands at a place, as an anchor there would keep it; nothing is compared with the register. Any thread; the
     * register must not change meanwhile.
     */
    String read(Path folder, EvidenceRegister register, String item, String place) throws Refusal;

    /**
     * A text, or a CSV file as a text, with every character where the anchors count it. Any thread; the register must not
     * change meanwhile.
     */
    String text(Path folder, EvidenceRegister register, String item) throws Refusal;

    /** The item of that name, see {@link EvidenceItems#named}. */
    EvidenceItem item(EvidenceRegister register, String named) throws Refusal;

    /** A place, as it is typed. */
    String typed(Anchor anchor);
}
