package org.hecha.evidence.internal.state;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hecha.core.work.AllCores;
import org.hecha.core.work.Pace;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.standard.evidence.EvidenceFileStates;
import org.hecha.standard.evidence.FileCondition;
import org.hecha.standard.evidence.FileState;
import org.hecha.standard.evidence.FolderState;
import org.osgi.service.component.annotations.Component;

/** Looks at every file once; what is missing is then looked for among the files that nobody registered. */
@Component
public final class FolderInspection implements EvidenceFileStates {

    @Override
    public FolderState inspect(Path folder, List<EvidenceItem> items, IProgressMonitor progress) {
        Map<String, Long> files = FolderFiles.of(folder);
        Set<String> extra = new TreeSet<>(files.keySet());
        items.stream().map(EvidenceItem::getPath).filter(Objects::nonNull).forEach(extra::remove);
        Pace pace = new Pace(progress, folder.toString(), files.values().stream().mapToLong(size -> Math.max(0, size)).sum());
        FileState[] states = new FileState[items.size()];
        Inspection inspection = new Inspection(folder, pace);
        run(states.length, index -> states[index] = inspection.of(items.get(index)), pace);
        Map<String, String> strangers = strangers(folder, files, extra, missing(states, items), pace);
        for (int index = 0; index < states.length; index++) {
            String foundAt = states[index].condition() == FileCondition.MISSING && items.get(index).getSha256() != null
                    ? strangers.get(items.get(index).getSha256()) : null;
            if (foundAt != null) {
                states[index] = Inspection.renamed(items.get(index), foundAt);
                extra.remove(foundAt);
            }
        }
        return new FolderState(Arrays.asList(states), List.copyOf(extra));
    }

    private static Set<Long> missing(FileState[] states, List<EvidenceItem> items) {
        Set<Long> sizes = new HashSet<>();
        for (int index = 0; index < states.length; index++) {
            if (states[index].condition() == FileCondition.MISSING) {
                sizes.add(items.get(index).getSize());
            }
        }
        return sizes;
    }

    /** Digests of files that nobody registered, of a size that is missed, with their paths. */
    private static Map<String, String> strangers(Path folder, Map<String, Long> files, Set<String> extra,
            Set<Long> sizes, Pace pace) {
        List<String> candidates = new ArrayList<>(extra);
        candidates.removeIf(path -> !sizes.contains(files.get(path)));
        Map<Integer, String> digests = new ConcurrentHashMap<>();
        run(candidates.size(), index -> {
            try {
                digests.put(index, Fingerprint.of(folder.resolve(candidates.get(index)), pace).sha256());
            } catch (IOException e) {
                // what cannot be read stays a file that nobody registered
                digests.remove(index);
            }
        }, pace);
        Map<String, String> found = new HashMap<>();
        for (int index = 0; index < candidates.size(); index++) {
            if (digests.containsKey(index)) {
                found.putIfAbsent(digests.get(index), candidates.get(index));
            }
        }
        return found;
    }

    private static void run(int count, AllCores.Step step, Pace pace) {
        try {
            AllCores.run(count, step, pace);
        } catch (IOException e) {
            throw new IllegalStateException("the steps keep their failures", e); //$NON-NLS-1$
        }
    }
}
