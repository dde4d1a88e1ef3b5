package org.hecha.seal.internal.zip;

/**
 * One entry as the directory and its local header agree on it.
 *
 * @param method 0 stored, 8 deflated
 * @param crc CRC-32 of the content
 * @param packedSize bytes in the container
 * @param size bytes of the content
 * @param offset where its local header begins
 * @param dataOffset where its data begin
 */
public record Entry(String name, int method, long crc, long packedSize, long size, long offset, long dataOffset) {

    /** Directories carry no content; other programs write them, ours never. */
    public boolean isFolder() {
        return name.endsWith("/");
    }
}
