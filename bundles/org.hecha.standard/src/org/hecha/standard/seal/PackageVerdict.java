package org.hecha.standard.seal;

import java.util.List;
import java.util.Optional;

/**
 * The whole verdict about one package.
 *
 * @param indication the worst of all signatures and decisive lines
 * @param signatures one per signature; never empty unless a line failed
 * @param lines our own lines beside the signatures
 * @param files names of the data files covered
 * @param sha256 SHA-256 of the whole package file, lower-case hexadecimal
 * @param content the engagement inside; empty where the package is no engagement's, or is damaged
 */
public record PackageVerdict(Indication indication, List<SignatureVerdict> signatures, List<VerdictLine> lines,
        List<String> files, String sha256, Optional<PackageContent> content) {

    public PackageVerdict {
        signatures = List.copyOf(signatures);
        lines = List.copyOf(lines);
        files = List.copyOf(files);
    }
}
