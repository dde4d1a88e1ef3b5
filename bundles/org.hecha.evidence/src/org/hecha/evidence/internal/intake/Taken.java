package org.hecha.evidence.internal.intake;

import java.nio.file.Path;

import org.hecha.evidence.internal.content.Content;

/**
 * One file of a batch, copied and looked into.
 *
 * @param file the file
 * @param copy where its copy lies
 * @param sha256 lower-case hexadecimal
 * @param sm3 lower-case hexadecimal
 * @param content what it is
 */
record Taken(SourceFile file, Path copy, String sha256, String sm3, Content content) {
}
