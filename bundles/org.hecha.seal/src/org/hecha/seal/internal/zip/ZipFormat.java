package org.hecha.seal.internal.zip;

/** Numbers of the ZIP format (PKWARE APPNOTE 6.3). */
final class ZipFormat {

    static final int LOCAL = 0x04034b50;
    static final int CENTRAL = 0x02014b50;
    static final int END = 0x06054b50;
    static final int END64 = 0x06064b50;
    static final int LOCATOR64 = 0x07064b50;
    static final int DESCRIPTOR = 0x08074b50;

    static final int LOCAL_SIZE = 30;
    static final int CENTRAL_SIZE = 46;
    static final int END_SIZE = 22;
    static final int END64_SIZE = 56;
    static final int LOCATOR64_SIZE = 20;

    static final int STORED = 0;
    static final int DEFLATED = 8;

    static final int FLAG_DESCRIPTOR = 1 << 3;
    static final int FLAG_UTF8 = 1 << 11;
    /** The two bits that say how hard deflate tried. */
    static final int FLAGS_EFFORT = 3 << 1;

    static final int EXTRA_ZIP64 = 0x0001;
    /** Info-ZIP's second name of an entry: two names for one file are one too many. */
    static final int EXTRA_UNICODE_PATH = 0x7075;

    static final int MAX16 = 0xFFFF;
    static final long MAX32 = 0xFFFFFFFFL;

    private ZipFormat() {
    }
}
