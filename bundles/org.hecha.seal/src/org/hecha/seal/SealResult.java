package org.hecha.seal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * What was sealed.
 *
 * @param file the package
 * @param size its bytes
 * @param files names of the sealed files, in the order of the package
 * @param leftOut names of files and folders that were there and not sealed, hidden or temporary ones
 * @param signer subject of the signer's certificate, RFC 4514
 * @param signingTime time the signature states, whole seconds
 */
public record SealResult(Path file, long size, List<String> files, List<String> leftOut, String signer,
        Instant signingTime) {

    public SealResult {
        files = List.copyOf(files);
        leftOut = List.copyOf(leftOut);
    }
}
