package org.hecha.seal;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A PDF that was signed or whose signatures were extended.
 *
 * @param file the file
 * @param size its bytes
 * @param level how much proof travels with its signatures now
 * @param field the form field that holds the new signature or time stamp; empty where none was added
 * @param signer subject of the signer's certificate, RFC 4514; empty after an extension
 * @param at the time of signing that the signature states, whole seconds; of an extension, when it was made
 */
public record PdfSigned(Path file, long size, SignatureLevel level, String field, String signer, Instant at) {
}
