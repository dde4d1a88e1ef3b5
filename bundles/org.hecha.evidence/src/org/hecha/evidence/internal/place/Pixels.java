package org.hecha.evidence.internal.place;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;

/** The digest of a picture: of its pixels as red, green, blue and alpha, row by row, so that the file's form does not count. */
final class Pixels {

    private Pixels() {
    }

    /** Size and digest: {@code pixels 300x200 sha256:…}. */
    static String quote(BufferedImage image) {
        MessageDigest digest = Sha256.fresh();
        int[] row = new int[image.getWidth()];
        ByteBuffer bytes = ByteBuffer.allocate(row.length * Integer.BYTES);
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            bytes.clear().asIntBuffer().put(row);
            digest.update(bytes.array());
        }
        return "pixels " + image.getWidth() + 'x' + image.getHeight() + " sha256:"
                + HexFormat.of().formatHex(digest.digest());
    }
}
