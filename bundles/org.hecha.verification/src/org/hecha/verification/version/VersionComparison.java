package org.hecha.verification.version;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.hecha.core.text.Localized;
import org.hecha.standard.seal.PackageContent;
import org.hecha.verification.internal.naming.ModelNames;
import org.hecha.verification.internal.version.ModelObjects;
import org.hecha.verification.version.Difference.Kind;
import org.hecha.verification.version.Difference.Subject;

/**
 * Says what was added, removed and changed between two versions: files by their digests, objects of the model by their
 * ids, field by field. Without state, safe for any thread.
 */
public final class VersionComparison {

    private static final Localized WHOLE = Localized.verbatim("");

    private final ModelNames names = new ModelNames();

    /**
     * Compares. The order of lists of objects does not count; what has no id of its own goes by its place.
     *
     * @param monitor progress and cancel; may be null
     * @return objects first, in the order of the model, then files by name; empty where nothing differs
     * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
     */
    public List<Difference> compare(EngagementVersion before, EngagementVersion now, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        List<Difference> found = new ArrayList<>();
        if (before.content().isPresent() && now.content().isPresent()) {
            objects(before.content().get(), now.content().get(), found, progress.split(1));
        }
        files(before.digests(), now.digests(), found);
        return found;
    }

    private void objects(PackageContent before, PackageContent now, List<Difference> found, SubMonitor monitor) {
        ModelObjects former = ModelObjects.of(before);
        ModelObjects later = ModelObjects.of(now);
        Map<String, ModelObjects.Place> gone = new LinkedHashMap<>(former.places());
        SubMonitor progress = SubMonitor.convert(monitor, later.places().size());
        later.places().forEach((id, place) -> {
            progress.split(1);
            ModelObjects.Place earlier = gone.remove(id);
            Localized name = names.of(place.object());
            if (earlier == null) {
                found.add(new Difference(Kind.ADDED, Subject.OBJECT, id, name, WHOLE, WHOLE, WHOLE));
                return;
            }
            if (!earlier.owner().equals(place.owner())) {
                found.add(new Difference(Kind.MOVED, Subject.OBJECT, id, name, WHOLE, former.nameOf(earlier.owner()),
                        later.nameOf(place.owner())));
            }
            fields(id, name, earlier, place, found);
        });
        gone.forEach((id, place) -> found.add(
                new Difference(Kind.REMOVED, Subject.OBJECT, id, names.of(place.object()), WHOLE, WHOLE, WHOLE)));
    }

    private void fields(String id, Localized name, ModelObjects.Place before, ModelObjects.Place now,
            List<Difference> found) {
        Map<String, String> former = before.fields();
        Map<String, String> later = now.fields();
        Set<String> fields = new TreeSet<>(former.keySet());
        fields.addAll(later.keySet());
        for (String field : fields) {
            String old = former.get(field);
            String value = later.get(field);
            if (!Objects.equals(old, value)) {
                found.add(new Difference(kind(old, value), Subject.OBJECT, id, name, names.field(now.object(), field),
                        text(old), text(value)));
            }
        }
    }

    private static void files(Map<String, String> before, Map<String, String> now, List<Difference> found) {
        Set<String> all = new TreeSet<>(before.keySet());
        all.addAll(now.keySet());
        for (String file : all) {
            String old = before.get(file);
            String digest = now.get(file);
            if (!Objects.equals(old, digest)) {
                found.add(new Difference(kind(old, digest), Subject.FILE, file, Localized.verbatim(file), WHOLE,
                        text(old), text(digest)));
            }
        }
    }

    private static Localized text(String value) {
        return Localized.verbatim(Objects.toString(value, ""));
    }

    static Kind kind(Object before, Object now) {
        return before == null ? Kind.ADDED : now == null ? Kind.REMOVED : Kind.CHANGED;
    }
}
