package org.hecha.evidence.internal.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.hecha.core.EngagementDocument;
import org.hecha.core.Identities;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.evidence.internal.place.OpenFile.Quote;
import org.hecha.evidence.place.AnchorDraft;
import org.hecha.evidence.place.AnchorRequest;
import org.hecha.model.base.Identified;
import org.hecha.model.evidence.Anchor;
import org.hecha.model.evidence.Annotation;
import org.hecha.model.evidence.AnnotationPurpose;
import org.hecha.model.evidence.ColumnAnchor;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.evidence.EvidencePackage;
import org.hecha.model.finding.Finding;
import org.hecha.model.finding.FindingPackage;
import org.hecha.model.finding.FindingState;
import org.hecha.model.inventory.ActivityData;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.model.inventory.Parameter;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.evidence.SourceSum;

/** Makes an anchor. */
final class Drafting {

    private final EngagementDocument document;
    private final ItemFiles files;
    private final Quantification units;
    private final ValueReader values;
    private final Subjects subjects;

    Drafting(EngagementDocument document, ItemFiles files, Quantification units, ValueReader values) {
        this.document = document;
        this.files = files;
        this.units = units;
        this.values = values;
        this.subjects = new Subjects(document.inventory(), document.findings());
    }

    AnchorDraft draft(EvidenceItem item, AnchorRequest request) throws Refusal {
        if (!files.digest(item).equals(item.getSha256())) {
            throw Wording.refusal("fileChanged", ItemFiles.name(item));
        }
        Notation wish = Notation.parse(request.place());
        if (!wish.unit().isEmpty() && !units.knowsUnit(wish.unit())) {
            throw Wording.refusal("unitUnknown", wish.unit());
        }
        OpenFile file = files.open(item, wish);
        Anchor anchor = file.resolve(wish);
        Quote quote = file.quote(anchor);
        Optional<Finding> finding = finding(request);
        EObject subject = subject(request, finding);
        if (anchor instanceof ColumnAnchor column && subject instanceof EmissionSource) {
            column.setSymbol(request.symbol());
        }
        Annotation annotation = Identities.fresh(EvidenceFactory.eINSTANCE.createAnnotation());
        annotation.setItemId(item.getId());
        annotation.setItemSha256(item.getSha256());
        annotation.setSubjectId(subject instanceof Identified known ? known.getId() : request.subject());
        annotation.setQuote(quote.text());
        annotation.setAnchor(anchor);
        annotation.setRemark(request.remark());
        annotation.setCreatedBy(request.memberId());
        annotation.setCreatedAt(request.at());
        annotation.setPurpose(request.purpose() != null ? request.purpose() : purpose(subject, anchor));
        if (annotation.getPurpose() == AnnotationPurpose.VALUE) {
            prove(annotation, subject, quote, wish);
        }
        refuseTwice(annotation);
        List<Localized> notes = new ArrayList<>(quote.notes());
        Optional<SourceSum> sum = Optional.ofNullable(quote.total())
                .map(total -> Sums.of(annotation.getId(), item, anchor, total,
                        new SumComparing(units).compare(subject, request.symbol(), total, item)));
        return new AnchorDraft(annotation, command(annotation, item, finding), notes, sum);
    }

    private Optional<Finding> finding(AnchorRequest request) throws Refusal {
        if (request.finding().isEmpty()) {
            return Optional.empty();
        }
        Finding finding = subjects.finding(Integer.toString(request.finding().getAsInt()));
        if (finding.getState() == FindingState.CLOSED || finding.getState() == FindingState.ACCEPTED) {
            throw Wording.refusal("findingClosed", finding.getNumber());
        }
        return Optional.of(finding);
    }

    /** The object; null for a claim, whose dossier is another document. */
    private EObject subject(AnchorRequest request, Optional<Finding> finding) throws Refusal {
        if (request.subject() == null || request.subject().isBlank()) {
            return finding.orElseThrow(() -> Wording.refusal("noSubject"));
        }
        // A source of a column stays the subject: the symbol then tells which of its activity data count.
        boolean column = Notation.parse(request.place()).kind() == Notation.Kind.COLUMN;
        Optional<EObject> byId = document.find(request.subject());
        if (byId.isPresent() && (request.symbol() == null || column)) {
            return byId.get();
        }
        if (request.purpose() == AnnotationPurpose.CLAIM) {
            try {
                return subjects.named(request.subject(), request.symbol());
            } catch (Refusal elsewhere) {
                // A claim stands in a dossier, which is not open here.
                return null;
            }
        }
        return subjects.named(request.subject(), column ? null : request.symbol());
    }

    private static AnnotationPurpose purpose(EObject subject, Anchor anchor) {
        if (subject instanceof Finding) {
            return AnnotationPurpose.FINDING;
        }
        return subject instanceof Parameter || subject instanceof ActivityData || anchor instanceof ColumnAnchor
                ? AnnotationPurpose.VALUE : AnnotationPurpose.NOTE;
    }

    private void refuseTwice(Annotation annotation) throws Refusal {
        String typed = Typed.of(annotation.getAnchor());
        boolean there = document.evidence().getAnnotations().stream().anyMatch(other -> other.getAnchor() != null
                && annotation.getItemId().equals(other.getItemId())
                && annotation.getSubjectId().equals(other.getSubjectId())
                && annotation.getItemSha256().equals(other.getItemSha256()) && typed.equals(Typed.of(other.getAnchor()))
                && Objects.equals(symbol(annotation.getAnchor()), symbol(other.getAnchor())));
        if (there) {
            throw Wording.refusal("anchoredAlready", typed);
        }
    }

    private static String symbol(Anchor anchor) {
        return anchor instanceof ColumnAnchor column ? column.getSymbol() : null;
    }

    /** Keeps the value that stands there, with its unit. */
    private void prove(Annotation annotation, EObject subject, Quote quote, Notation wish) throws Refusal {
        String typed = Typed.of(annotation.getAnchor());
        ValueReader.Reading reading = quote.total() != null
                ? new ValueReader.Reading(quote.total().sum(), quote.total().unit()) : values.read(quote.text(), typed);
        String wanted = subject instanceof Parameter parameter ? parameter.getUnit()
                : subject instanceof ActivityData row ? row.getUnit() : null;
        String unit = reading.unit();
        if (!unit.isEmpty() && !wish.unit().isEmpty() && !unit.equals(wish.unit())) {
            throw Wording.refusal("unitOther", typed, unit, wish.unit());
        }
        unit = unit.isEmpty() ? wish.unit() : unit;
        boolean bare = wanted == null || wanted.isBlank() || wanted.equals("1");
        if (unit.isEmpty() && !bare) {
            throw Wording.refusal("noUnit", typed, wanted);
        }
        if (!unit.isEmpty() && wanted != null && !wanted.isBlank() && !units.converts(unit, wanted)) {
            throw Wording.refusal("unitDoesNotFit", typed, unit, wanted);
        }
        annotation.setValue(reading.value());
        annotation.setUnit(unit);
    }

    private CompoundCommand command(Annotation annotation, EvidenceItem item, Optional<Finding> finding) {
        String label = Wording.of("command.anchor", ItemFiles.name(item)).in(Locale.getDefault());
        CompoundCommand command = new CompoundCommand(label);
        command.append(AddCommand.create(document.domain(), document.evidence(),
                EvidencePackage.Literals.EVIDENCE_REGISTER__ANNOTATIONS, annotation));
        finding.ifPresent(shown -> command.append(AddCommand.create(document.domain(), shown,
                FindingPackage.Literals.FINDING__ANNOTATION_IDS, annotation.getId())));
        return command;
    }
}
