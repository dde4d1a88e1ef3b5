package org.hecha.verification.internal.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hecha.model.base.ProvenanceKind;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.calculation.Origin;
import org.hecha.standard.calculation.Quantification;
import org.hecha.standard.calculation.Term;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.verification.internal.audit.AuditData;
import org.hecha.verification.internal.audit.AuditLimits;
import org.hecha.verification.internal.audit.Place;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * A stated value comes from where it says. One that is called measured or supplied and equals a published default to
 * the digit was probably not measured; one that names a table or year in which it does not stand, but stands in
 * another, was copied from there.
 */
@Component(service = Check.class)
public final class StatedSources extends StatedTerms {

    private static final Set<ProvenanceKind> OWN = EnumSet.of(ProvenanceKind.MEASURED, ProvenanceKind.SUPPLIER);

    @Activate
    public StatedSources(@Reference AuditLimits limits) {
        super("HECHA-FACTOR-SOURCE", limits);
    }

    @Override
    boolean asks(Stated stated) {
        ProvenanceKind kind = stated.term().origin().kind();
        return OWN.contains(kind) || kind == ProvenanceKind.DEFAULT_TABLE;
    }

    @Override
    boolean objects(Stated stated, CheckReport report) {
        Term term = stated.term();
        Optional<Place> elsewhere = elsewhere(stated.quantification(), stated.data(), stated.source(), term);
        elsewhere.ifPresent(place -> report.failed(stated.source().getId(), term.symbol().name(), null,
                Naming.of(stated.source()), term.symbol().title(), term.stated(), term.statedUnit(),
                new ClaimedOrigin(term.origin()), place.table().document(), where(place)));
        return elsewhere.isPresent();
    }

    private static String where(Place place) {
        String id = place.table().id() + " · " + place.factor().key();
        return place.factor().year() == 0 ? id : id + " " + place.factor().year();
    }

    private static Optional<Place> elsewhere(Quantification quantification, AuditData data, EmissionSource source,
            Term term) {
        List<Place> same = Place.all(quantification).stream()
                .filter(place -> fits(place, source, term) && place.in(term.symbol().unit(), quantification)
                        .filter(value -> value.compareTo(term.value()) == 0).isPresent())
                .toList();
        if (OWN.contains(term.origin().kind())) {
            // A measured oxidation factor or share may well be a round number; a heating value or grid factor is not.
            return same.stream().filter(place -> data.stated(place.factor().column()).isPresent()
                    || data.lag(place.table().id()).isPresent()).findFirst();
        }
        return same.stream().anyMatch(place -> named(place, term.origin())) ? Optional.empty()
                : same.stream().findFirst();
    }

    private static boolean fits(Place place, EmissionSource source, Term term) {
        boolean column = term.symbol().defaultColumn().filter(place.factor().column()::equals).isPresent();
        boolean series = place.factor().year() != 0 && place.factor().key().equals(place.table().id());
        return column && (series || place.factor().key().equals(source.getFactorKey()));
    }

    /** Whether the value stands in the table that is named, and in the year where one is named. */
    private static boolean named(Place place, Origin origin) {
        boolean table = place.table().id().equals(origin.documentId());
        boolean year = place.factor().year() == 0 || !origin.edition().matches("\\d{4}")
                || origin.edition().equals(String.valueOf(place.factor().year()));
        return table && year;
    }
}
