package org.hecha.evidence.internal.place;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.evidence.place.AnchorDraft;
import org.hecha.evidence.place.AnchorRequest;
import org.hecha.evidence.place.Excerpt;
import org.hecha.evidence.place.ExcerptRequest;
import org.hecha.evidence.place.Places;
import org.hecha.evidence.place.SumRequest;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.evidence.Anchor;
import org.hecha.model.evidence.Annotation;
import org.hecha.model.evidence.ColumnAnchor;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.evidence.EvidenceRegister;
import org.hecha.model.finding.FindingFactory;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Inventory;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.evidence.AnchorCheck;
import org.hecha.standard.evidence.EvidenceItems;
import org.hecha.standard.evidence.EvidencePlaces;
import org.hecha.standard.evidence.EvidenceReview;
import org.hecha.standard.evidence.SourceSum;
import org.hecha.standard.table.TableFiles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Places in the files of an engagement. Without state: each call opens the files anew and closes them. */
@Component(service = { Places.class, EvidencePlaces.class })
public final class FilePlaces implements Places {

    private final TableFiles tables;
    private final Quantification units;
    private final ValueReader values;

    @Activate
    public FilePlaces(@Reference TableFiles tables, @Reference Quantification units) {
        this.tables = tables;
        this.units = units;
        this.values = new ValueReader(tables, units);
    }

    @Override
    public AnchorDraft anchor(EngagementDocument document, AnchorRequest request) throws Refusal {
        EvidenceItem item = item(document.evidence(), request.item());
        if (item.getWithdrawnReason() != null && !item.getWithdrawnReason().isBlank()) {
            throw Wording.refusal("itemWithdrawn", ItemFiles.name(item), item.getWithdrawnReason());
        }
        try (ItemFiles files = new ItemFiles(document.folder(), tables, units)) {
            return new Drafting(document, files, units, values).draft(item, request);
        }
    }

    @Override
    public SourceSum sum(Path folder, Engagement engagement, Inventory inventory, EvidenceRegister register,
            SumRequest request) throws Refusal {
        EvidenceItem item = item(register, request.item());
        Notation wish = Notation.parse(request.place());
        if (wish.kind() != Notation.Kind.COLUMN) {
            throw Wording.refusal("notAColumn", request.place());
        }
        EObject subject = request.subject() == null ? null : compared(inventory, request);
        try (ItemFiles files = new ItemFiles(folder, tables, units)) {
            OpenFile file = files.open(item, Family.TABLE);
            Anchor anchor = file.resolve(wish);
            ColumnTotal total = file.quote(anchor).total();
            return Sums.of("", item, anchor, total, new SumComparing(units).compare(subject, request.symbol(), total, item));
        }
    }

    private static EObject compared(Inventory inventory, SumRequest request) throws Refusal {
        Optional<ActivityData> row = inventory.getSources().stream().flatMap(source -> source.getActivityData().stream())
                .filter(one -> request.subject().equals(one.getId())).findFirst();
        EObject subject = row.isPresent() ? row.get()
                : new Subjects(inventory, FindingFactory.eINSTANCE.createFindingRegister()).named(request.subject(), null);
        if (subject instanceof ActivityData || subject instanceof EmissionSource) {
            return subject;
        }
        throw Wording.refusal("notAQuantity", request.subject());
    }

    @Override
    public Excerpt show(Path folder, EvidenceRegister register, ExcerptRequest request) throws Refusal {
        EvidenceItem item = item(register, request.item());
        try (ItemFiles files = new ItemFiles(folder, tables, units)) {
            return files.open(item, files.family(item)).show(request);
        }
    }

    @Override
    public String read(Path folder, EvidenceRegister register, String named, String place) throws Refusal {
        EvidenceItem item = item(register, named);
        Notation wish = Notation.parse(place);
        try (ItemFiles files = new ItemFiles(folder, tables, units)) {
            OpenFile file = files.open(item, wish);
            return file.quote(file.resolve(wish)).text();
        }
    }

    @Override
    public String text(Path folder, EvidenceRegister register, String named) throws Refusal {
        EvidenceItem item = item(register, named);
        try (ItemFiles files = new ItemFiles(folder, tables, units)) {
            return ((TextPlaces) files.open(item, Family.TEXT)).text();
        }
    }

    @Override
    public EvidenceItem item(EvidenceRegister register, String named) throws Refusal {
        return EvidenceItems.named(register, named);
    }

    @Override
    public String typed(Anchor anchor) {
        return Typed.of(anchor);
    }

    @Override
    public EvidenceReview review(Path folder, Engagement engagement, Inventory inventory, EvidenceRegister register) {
        List<Annotation> anchored = register.getAnnotations().stream().filter(one -> one.getAnchor() != null).toList();
        Map<String, EObject> subjects = subjects(inventory, anchored);
        Map<Annotation, AnchorCheck> checks = new HashMap<>();
        Map<Annotation, SourceSum> sums = new HashMap<>();
        Revisions revisions = new Revisions(register);
        try (ItemFiles files = new ItemFiles(folder, tables, units)) {
            AnchorLook look = new AnchorLook(files, revisions, values);
            List<Annotation> byFile = new ArrayList<>(anchored);
            byFile.sort(Comparator.comparing(one -> String.valueOf(one.getItemId())));
            for (Annotation annotation : byFile) {
                AnchorLook.Look found = look.at(annotation);
                checks.put(annotation, found.check());
                if (found.quote() != null && found.quote().total() != null) {
                    EvidenceItem item = revisions.item(annotation.getItemId()).orElseThrow();
                    ColumnTotal total = found.quote().total();
                    sums.put(annotation, Sums.of(annotation.getId(), item, annotation.getAnchor(), total, new SumComparing(units)
                            .compare(subjects.get(annotation.getSubjectId()), symbol(annotation), total, item)));
                }
            }
        }
        return new EvidenceReview(anchored.stream().map(checks::get).toList(),
                anchored.stream().filter(sums::containsKey).map(sums::get).toList());
    }

    /** The symbol a kept column names; null for none. */
    private static String symbol(Annotation annotation) {
        String symbol = annotation.getAnchor() instanceof ColumnAnchor column ? column.getSymbol() : null;
        return symbol == null || symbol.isBlank() ? null : symbol;
    }

    /** The sources and activity data with which columns are compared; looked for in one pass. */
    private static Map<String, EObject> subjects(Inventory inventory, List<Annotation> anchored) {
        Set<String> wanted = anchored.stream().filter(one -> one.getAnchor() instanceof ColumnAnchor)
                .map(Annotation::getSubjectId).collect(Collectors.toCollection(HashSet::new));
        Map<String, EObject> found = new HashMap<>();
        for (EmissionSource source : wanted.isEmpty() ? List.<EmissionSource> of() : inventory.getSources()) {
            if (wanted.contains(source.getId())) {
                found.put(source.getId(), source);
            }
            source.getActivityData().stream().filter(row -> wanted.contains(row.getId()))
                    .forEach(row -> found.put(row.getId(), row));
        }
        return found;
    }
}
