package org.hecha.verification.version;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.hecha.standard.seal.PackageContent;

/**
 * One version of an engagement. Must not change while it is compared.
 *
 * @param name what people call it: the name of the package or folder
 * @param digests SHA-256 in lower-case hexadecimal by file name
 * @param content the engagement inside; empty where there is none or it cannot be read
 */
public record EngagementVersion(String name, Map<String, String> digests, Optional<PackageContent> content) {

    public EngagementVersion {
        digests = Collections.unmodifiableMap(new LinkedHashMap<>(digests));
    }
}
