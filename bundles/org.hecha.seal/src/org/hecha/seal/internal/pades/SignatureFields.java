package org.hecha.seal.internal.pades;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.hecha.seal.internal.Flaw;

/** Which dictionaries of two revisions are signature fields, and what may happen to them. */
final class SignatureFields {

    /** What somebody added to a form or a page. */
    enum Added {
        /** A signature or time stamp that nobody sees. */
        INVISIBLE,
        /** One that is seen, and could stand before something. */
        VISIBLE,
        /** Something else. */
        OTHER
    }

    private static final int MOST = 10_000;
    private static final int DEEPEST = 16;
    private static final int HIDDEN = 2;
    private static final int NO_VIEW = 32;
    private static final Set<String> FILLED = Set.of("V", "AP", "M", "AS");

    private final Set<COSBase> waiting = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<COSBase> signedAfter = Collections.newSetFromMap(new IdentityHashMap<>());

    SignatureFields(Revision before, Revision after) throws Flaw {
        gather(fields(before), false, waiting, false, 0);
        gather(fields(after), false, signedAfter, true, 0);
    }

    private static COSArray fields(Revision revision) throws Flaw {
        COSDictionary form = revision.catalog().getCOSDictionary(COSName.ACRO_FORM);
        return form == null ? null : form.getCOSArray(COSName.FIELDS);
    }

    /** Fields with their widgets: those without a value, or those with one. */
    private static void gather(COSArray fields, boolean isSignature, Set<COSBase> into, boolean signed, int depth)
            throws Flaw {
        if (depth > DEEPEST || into.size() > MOST) {
            throw new Flaw("pdfStructure");
        }
        for (int index = 0; fields != null && index < fields.size(); index++) {
            if (fields.getObject(index) instanceof COSDictionary field) {
                boolean signature = COSName.SIG.equals(field.getCOSName(COSName.FT)) || isSignature;
                COSDictionary owner = field.getCOSDictionary(COSName.PARENT);
                boolean value = isValue(field) || isSignature && owner != null && isValue(owner);
                if (signature && value == signed) {
                    into.add(field);
                }
                gather(field.getCOSArray(COSName.KIDS), signature, into, signed, depth + 1);
            }
        }
    }

    private static boolean isValue(COSDictionary field) {
        COSDictionary value = field.getCOSDictionary(COSName.V);
        return value != null && value.getCOSArray(COSName.BYTERANGE) != null;
    }

    /** Whether it is a signature field that nobody had signed yet. */
    boolean isFilledNow(COSDictionary before) {
        return waiting.contains(before);
    }

    /** What may differ in a field that waited: nothing, unless it is signed now. */
    Set<String> free(COSDictionary before, COSDictionary after) {
        return signedAfter.contains(after) ? FILLED : Set.of();
    }

    Added added(COSBase value) {
        COSBase resolved = value instanceof COSObject object ? object.getObject() : value;
        if (!(resolved instanceof COSDictionary field) || !signedAfter.contains(field)) {
            return Added.OTHER;
        }
        return isSeen(field) ? Added.VISIBLE : Added.INVISIBLE;
    }

    private static boolean isSeen(COSDictionary widget) {
        COSArray place = widget.getCOSArray(COSName.RECT);
        int flags = widget.getInt(COSName.F, 0);
        if (place == null || place.size() != 4 || (flags & HIDDEN) != 0 || (flags & NO_VIEW) != 0) {
            return place != null && place.size() != 4;
        }
        float[] corners = place.toFloatArray();
        return corners[0] != corners[2] && corners[1] != corners[3];
    }
}
