package org.hecha.seal.internal.revocation;

import java.util.Arrays;

import org.hecha.seal.internal.Flaw;

/**
 * Walks over DER without copying it: a revocation list may have millions of entries, of which one is asked for. Only what
 * DER allows is taken: definite lengths in their shortest form, tags of one byte.
 */
final class DerCursor {

    static final int BOOLEAN = 0x01;
    static final int INTEGER = 0x02;
    static final int BIT_STRING = 0x03;
    static final int OCTET_STRING = 0x04;
    static final int ENUMERATED = 0x0a;
    static final int SEQUENCE = 0x30;

    private static final int UTC_TIME = 0x17;
    private static final int GENERALIZED_TIME = 0x18;
    private static final int TAG_NUMBER = 0x1f;
    private static final int LONG_FORM = 0x80;
    private static final int MOST_LENGTH_BYTES = 4;
    private static final int BYTE = 0xff;

    /** One element: where it begins, where its content begins, where it ends. */
    record Element(int tag, int start, int content, int end) {

        boolean isTime() {
            return tag == UTC_TIME || tag == GENERALIZED_TIME;
        }
    }

    private final byte[] bytes;
    private final int end;
    private int position;

    private DerCursor(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.position = start;
        this.end = end;
    }

    static DerCursor over(byte[] bytes) {
        return new DerCursor(bytes, 0, bytes.length);
    }

    /** Walks over what an element holds. */
    DerCursor inside(Element element) {
        return new DerCursor(bytes, element.content(), element.end());
    }

    boolean hasNext() {
        return position < end;
    }

    /** Whether the next element has this tag; false at the end. */
    boolean isNext(int tag) {
        return position < end && (bytes[position] & BYTE) == tag;
    }

    boolean isNextTime() {
        return isNext(UTC_TIME) || isNext(GENERALIZED_TIME);
    }

    /** The next element, which must have this tag. */
    Element next(int tag) throws Flaw {
        Element element = next();
        if (element.tag() != tag) {
            throw new Flaw("derNot");
        }
        return element;
    }

    Element next() throws Flaw {
        int start = position;
        int tag = take();
        int first = take();
        if ((tag & TAG_NUMBER) == TAG_NUMBER) {
            throw new Flaw("derNot");
        }
        long length = first < LONG_FORM ? first : length(first - LONG_FORM);
        if (length > end - position) {
            throw new Flaw("derNot");
        }
        int content = position;
        position += (int) length;
        return new Element(tag, start, content, position);
    }

    private long length(int count) throws Flaw {
        if (count == 0 || count > MOST_LENGTH_BYTES) {
            throw new Flaw("derNot");
        }
        long length = 0;
        for (int index = 0; index < count; index++) {
            length = length << Byte.SIZE | take();
        }
        if (length < LONG_FORM || length >> (count - 1) * Byte.SIZE == 0) {
            throw new Flaw("derNot");
        }
        return length;
    }

    private int take() throws Flaw {
        if (position >= end) {
            throw new Flaw("derNot");
        }
        return bytes[position++] & BYTE;
    }

    /** A copy of a whole element. */
    byte[] copy(Element element) {
        return Arrays.copyOfRange(bytes, element.start(), element.end());
    }

    /** A copy of what an element holds. */
    byte[] content(Element element) {
        return Arrays.copyOfRange(bytes, element.content(), element.end());
    }

    boolean holds(Element element, byte[] content) {
        return Arrays.equals(bytes, element.content(), element.end(), content, 0, content.length);
    }

    void demandEnd() throws Flaw {
        if (hasNext()) {
            throw new Flaw("derNot");
        }
    }
}
