package org.hecha.seal.internal.zip;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The one form in which our packages write ZIP headers: stored, UTF-8 names, the first instant DOS knows, no comment, no
 * attribute, ZIP64 exactly where a number does not fit. The writer emits these bytes and the verifier demands them.
 */
final class CanonicalRecords {

    private static final short PLAIN_VERSION = 20;
    private static final short ZIP64_VERSION = 45;
    /** 1980-01-01 00:00. */
    private static final short DOS_DATE = 0x0021;

    private CanonicalRecords() {
    }

    static byte[] local(String name, long crc, long size) {
        byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
        boolean large = size >= ZipFormat.MAX32;
        int extra = large ? 20 : 0;
        ByteBuffer header = buffer(ZipFormat.LOCAL_SIZE + utf8.length + extra);
        header.putInt(ZipFormat.LOCAL);
        common(header, large, crc, size);
        header.putShort((short) utf8.length).putShort((short) extra).put(utf8);
        if (large) {
            header.putShort((short) ZipFormat.EXTRA_ZIP64).putShort((short) 16).putLong(size).putLong(size);
        }
        return header.array();
    }

    static byte[] central(String name, long crc, long size, long offset) {
        byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
        boolean large = size >= ZipFormat.MAX32;
        boolean far = offset >= ZipFormat.MAX32;
        int payload = (large ? 16 : 0) + (far ? 8 : 0);
        int extra = payload == 0 ? 0 : payload + 4;
        ByteBuffer header = buffer(ZipFormat.CENTRAL_SIZE + utf8.length + extra);
        header.putInt(ZipFormat.CENTRAL).putShort(large || far ? ZIP64_VERSION : PLAIN_VERSION);
        common(header, large || far, crc, size);
        header.putShort((short) utf8.length).putShort((short) extra).putShort((short) 0).putShort((short) 0)
                .putShort((short) 0).putInt(0).putInt((int) Math.min(offset, ZipFormat.MAX32)).put(utf8);
        if (payload > 0) {
            header.putShort((short) ZipFormat.EXTRA_ZIP64).putShort((short) payload);
        }
        if (large) {
            header.putLong(size).putLong(size);
        }
        if (far) {
            header.putLong(offset);
        }
        return header.array();
    }

    static byte[] end(long count, long size, long offset) {
        boolean large = count >= ZipFormat.MAX16 || size >= ZipFormat.MAX32 || offset >= ZipFormat.MAX32;
        int more = large ? ZipFormat.END64_SIZE + ZipFormat.LOCATOR64_SIZE : 0;
        ByteBuffer end = buffer(more + ZipFormat.END_SIZE);
        if (large) {
            end.putInt(ZipFormat.END64).putLong(ZipFormat.END64_SIZE - 12L).putShort(ZIP64_VERSION)
                    .putShort(ZIP64_VERSION).putInt(0).putInt(0).putLong(count).putLong(count).putLong(size)
                    .putLong(offset);
            end.putInt(ZipFormat.LOCATOR64).putInt(0).putLong(offset + size).putInt(1);
        }
        short shortCount = (short) Math.min(count, ZipFormat.MAX16);
        end.putInt(ZipFormat.END).putShort((short) 0).putShort((short) 0).putShort(shortCount).putShort(shortCount)
                .putInt((int) Math.min(size, ZipFormat.MAX32)).putInt((int) Math.min(offset, ZipFormat.MAX32))
                .putShort((short) 0);
        return end.array();
    }

    private static void common(ByteBuffer header, boolean zip64, long crc, long size) {
        int shortSize = (int) Math.min(size, ZipFormat.MAX32);
        header.putShort(zip64 ? ZIP64_VERSION : PLAIN_VERSION).putShort((short) ZipFormat.FLAG_UTF8)
                .putShort((short) ZipFormat.STORED).putShort((short) 0).putShort(DOS_DATE).putInt((int) crc)
                .putInt(shortSize).putInt(shortSize);
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
