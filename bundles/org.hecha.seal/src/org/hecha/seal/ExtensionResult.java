package org.hecha.seal;

import java.nio.file.Path;

/**
 * What was raised.
 *
 * @param file the package
 * @param size its bytes now
 * @param signatures how many it holds
 * @param level what each of them has now, at least
 * @param renewed whether all had the level, and only a further archive time stamp was added
 */
public record ExtensionResult(Path file, long size, int signatures, SignatureLevel level, boolean renewed) {
}
