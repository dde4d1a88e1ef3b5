package org.hecha.evidence.internal.intake;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.hecha.evidence.EvidenceIntake;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.evidence.EvidenceRegister;

/** Names in the folder of evidence that neither a file nor an item has; each is given once. */
final class FreeNames {

    private final Path folder;
    private final Set<String> taken = new HashSet<>();
    /** Where to go on counting, so that ten thousand files of one name do not take their square. */
    private final Map<String, Integer> numbers = new HashMap<>();

    FreeNames(Path folder, EvidenceRegister register) throws IOException {
        this.folder = folder;
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> there = Files.newDirectoryStream(folder)) {
                there.forEach(file -> taken.add(SafeName.folded(file.getFileName().toString())));
            }
        }
        String prefix = EvidenceIntake.FOLDER + '/';
        for (EvidenceItem item : register.getItems()) {
            if (item.getPath() != null && item.getPath().startsWith(prefix)) {
                taken.add(SafeName.folded(item.getPath().substring(prefix.length())));
            }
        }
    }

    /** A name for the copy of a file that was called so. */
    String next(String given) {
        String safe = expressible(SafeName.of(given));
        if (taken.add(SafeName.folded(safe))) {
            return safe;
        }
        int number = numbers.getOrDefault(safe, 2);
        while (!taken.add(SafeName.folded(SafeName.numbered(safe, number)))) {
            number++;
        }
        numbers.put(safe, number + 1);
        return SafeName.numbered(safe, number);
    }

    /** A system that was set up without Unicode cannot have every name. */
    private String expressible(String name) {
        try {
            folder.resolve(name);
            return name;
        } catch (InvalidPathException e) {
            return name.replaceAll("[^\\x20-\\x7E]", "_"); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }
}
