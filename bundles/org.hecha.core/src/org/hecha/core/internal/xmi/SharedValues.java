package org.hecha.core.internal.xmi;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EFactory;

/**
 * Makes the values of one attribute. A million rows name few units and days, so equal texts give the same object; where
 * the first rows show that nearly every text is another (ids), it stops looking. The model's data types are immutable.
 */
final class SharedValues {

    /** Texts after which it is known whether they repeat. */
    private static final int TRIAL = 1_000;

    /** Texts remembered at most; a power of two, half the places of the full table. */
    private static final int MOST = 1 << 14;

    private final EDataType type;
    private final EFactory factory;
    private byte[][] texts = new byte[64][];
    private Object[] values = new Object[64];
    private int[] hashes = new int[64];
    private int known;
    private int asked;

    SharedValues(EDataType type) {
        this.type = type;
        this.factory = type.getEPackage().getEFactoryInstance();
    }

    /** The value of what {@code xml} kept last. */
    Object of(XmlBytes xml) throws UnusualFormException {
        if (texts == null) {
            return make(xml.string());
        }
        int place = place(xml);
        Object value = values[place];
        if (value == null) {
            value = make(xml.string());
            if (value != null && known < MOST) {
                keep(place, xml, value);
            }
        }
        if (++asked == TRIAL && known > TRIAL / 2) {
            texts = null;
            values = null;
            hashes = null;
        }
        return value;
    }

    private int place(XmlBytes xml) {
        int place = spread(xml.hash()) & texts.length - 1;
        while (values[place] != null && !(hashes[place] == xml.hash() && xml.is(texts[place]))) {
            place = place + 1 & texts.length - 1;
        }
        return place;
    }

    private static int spread(int hash) {
        return hash ^ hash >>> 15;
    }

    private void keep(int place, XmlBytes xml, Object value) {
        texts[place] = xml.copy();
        values[place] = value;
        hashes[place] = xml.hash();
        if (++known * 2 > texts.length) {
            grow();
        }
    }

    private void grow() {
        byte[][] oldTexts = texts;
        Object[] oldValues = values;
        int[] oldHashes = hashes;
        int places = oldTexts.length * 2;
        texts = new byte[places][];
        values = new Object[places];
        hashes = new int[places];
        for (int i = 0; i < oldTexts.length; i++) {
            if (oldValues[i] != null) {
                int place = spread(oldHashes[i]) & places - 1;
                while (values[place] != null) {
                    place = place + 1 & places - 1;
                }
                texts[place] = oldTexts[i];
                values[place] = oldValues[i];
                hashes[place] = oldHashes[i];
            }
        }
    }

    private Object make(String text) throws UnusualFormException {
        try {
            return factory.createFromString(type, text);
        } catch (RuntimeException e) {
            throw new UnusualFormException(text + " is no " + type.getName()); //$NON-NLS-1$
        }
    }
}
