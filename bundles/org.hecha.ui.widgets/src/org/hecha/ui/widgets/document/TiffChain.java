package org.hecha.ui.widgets.document;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Set;

import javax.imageio.stream.ImageInputStream;

/**
 * The pages of a TIFF file, which are chained: each says where the next one begins. The decoder of the platform takes the end of the file
 * for the end of the chain and grey for what is missing of a page; here both are told.
 *
 * @param count pages, with the one that is lost where the chain does not come to its end
 * @param cut those of which something or all is missing, from 1
 */
record TiffChain(int count, Set<Integer> cut) {

    private static final TiffChain ALONE = new TiffChain(1, Set.of());

    /** Nobody scans more into one file. */
    private static final int MOST_PAGES = 2_000;
    private static final int MOST_STRIPS = 1_000_000;
    private static final int LITTLE = 0x4949;
    private static final int BIG = 0x4D4D;
    private static final int MAGIC = 42;
    private static final int FIELD_BYTES = 12;
    private static final int SHORT = 3;
    private static final int STRIPS = 273;
    private static final int STRIP_BYTES = 279;
    private static final int TILES = 324;
    private static final int TILE_BYTES = 325;

    /** Reads the chain; leaves the stream as it was. A file of another sort is one whole page. */
    static TiffChain of(ImageInputStream in) throws IOException {
        ByteOrder order = in.getByteOrder();
        in.mark();
        try {
            int mark = in.readUnsignedShort();
            in.setByteOrder(mark == LITTLE ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            boolean tiff = (mark == LITTLE || mark == BIG) && in.readUnsignedShort() == MAGIC;
            return tiff ? new Walk(in).go() : ALONE;
        } catch (EOFException tooShort) {
            return ALONE;
        } finally {
            in.setByteOrder(order);
            in.reset();
        }
    }

    /** One walk along the chain. */
    private static final class Walk {

        private final ImageInputStream in;
        private final long length;
        private final Set<Long> seen = new HashSet<>();
        private final Set<Integer> cut = new HashSet<>();

        Walk(ImageInputStream in) throws IOException {
            this.in = in;
            this.length = in.length();
        }

        TiffChain go() throws IOException {
            long next = in.readUnsignedInt();
            try {
                while (next != 0 && seen.size() < MOST_PAGES) {
                    if (!seen.add(next)) {
                        cut.add(seen.size() + 1);
                        return new TiffChain(seen.size() + 1, cut);
                    }
                    next = after(next);
                }
            } catch (EOFException lost) {
                cut.add(seen.size());
            }
            return new TiffChain(seen.size(), cut);
        }

        /** Looks at the page that begins there. @return where the next one begins; 0 for none */
        private long after(long begin) throws IOException {
            in.seek(begin);
            int fields = in.readUnsignedShort();
            long[] places = {};
            long[] sizes = {};
            for (int i = 0; i < fields; i++) {
                in.seek(begin + 2 + (long) i * FIELD_BYTES);
                switch (in.readUnsignedShort()) {
                    case STRIPS, TILES -> places = numbers();
                    case STRIP_BYTES, TILE_BYTES -> sizes = numbers();
                    default -> {
                        // Says nothing about where the picture lies.
                    }
                }
            }
            in.seek(begin + 2 + (long) fields * FIELD_BYTES);
            long next = in.readUnsignedInt();
            for (int i = 0; i < Math.min(places.length, sizes.length); i++) {
                if (length >= 0 && places[i] + sizes[i] > length) {
                    cut.add(seen.size());
                }
            }
            return next;
        }

        /** The numbers of the field in which the stream stands. */
        private long[] numbers() throws IOException {
            boolean brief = in.readUnsignedShort() == SHORT;
            long count = in.readUnsignedInt();
            int bytes = brief ? 2 : 4;
            if (count * bytes > 4) {
                in.seek(in.readUnsignedInt());
            }
            if (count > Math.min(length / bytes, MOST_STRIPS)) {
                throw new EOFException();
            }
            long[] numbers = new long[(int) count];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = brief ? in.readUnsignedShort() : in.readUnsignedInt();
            }
            return numbers;
        }
    }
}
