package org.hecha.evidence.internal.place;

import java.math.BigDecimal;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.evidence.internal.place.OpenFile.Quote;
import org.hecha.model.evidence.Annotation;
import org.hecha.model.evidence.AnnotationPurpose;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.evidence.PdfAnchor;
import org.hecha.standard.evidence.AnchorCheck;
import org.hecha.standard.evidence.AnchorState;
import org.hecha.standard.evidence.Reanchoring;

/** Looks whether an anchor still holds. */
final class AnchorLook {

    private final ItemFiles files;
    private final Revisions revisions;
    private final ValueReader values;

    AnchorLook(ItemFiles files, Revisions revisions, ValueReader values) {
        this.files = files;
        this.revisions = revisions;
        this.values = values;
    }

    /**
     * What was found.
     *
     * @param check for whoever asked
     * @param quote what stands there now; null where nothing could be read
     */
    record Look(AnchorCheck check, Quote quote) {
    }

    Look at(Annotation annotation) {
        Optional<EvidenceItem> known = revisions.item(annotation.getItemId());
        if (known.isEmpty()) {
            return new Look(check(annotation, annotation.getItemId(), AnchorState.FILE_MISSING,
                    Wording.of("state.noItem", String.valueOf(annotation.getItemId())), null, Optional.empty()), null);
        }
        EvidenceItem item = known.get();
        String name = ItemFiles.name(item);
        try {
            boolean changed = !files.digest(item).equals(annotation.getItemSha256());
            Quote quote = null;
            Refusal gone = null;
            try {
                quote = quote(item, annotation);
            } catch (Refusal e) {
                gone = e;
            }
            Optional<Reanchoring> elsewhere = elsewhere(annotation, item, changed);
            if (changed) {
                Localized now = gone != null ? gone::in
                        : Wording.of(same(annotation, quote, false) ? "state.sameQuote" : "state.otherQuote");
                return look(annotation, name, AnchorState.FILE_CHANGED, Wording.of("state.changed", name, now), quote,
                        elsewhere);
            }
            if (gone != null) {
                return look(annotation, name, AnchorState.PLACE_GONE, gone::in, null, elsewhere);
            }
            return same(annotation, quote, true)
                    ? look(annotation, name, AnchorState.HOLDS, Wording.of("state.holds", name), quote, elsewhere)
                    : look(annotation, name, AnchorState.QUOTE_DIFFERS, Wording.of("state.differs", name,
                            brief(annotation.getQuote()), brief(quote.text())), quote, elsewhere);
        } catch (Refusal e) {
            return look(annotation, name, AnchorState.FILE_MISSING, e::in, null, Optional.empty());
        }
    }

    private Quote quote(EvidenceItem item, Annotation annotation) throws Refusal {
        return files.open(item, Family.of(annotation.getAnchor())).quote(annotation.getAnchor());
    }

    /**
     * Whether the content is the one that was kept. How a page of a PDF is drawn depends on the fonts of the machine, so
     * there the digest of the file decides where it is the same file.
     */
    private static boolean same(Annotation annotation, Quote quote, boolean sameFile) {
        return quote.text().equals(annotation.getQuote())
                || sameFile && quote.picture() && annotation.getAnchor() instanceof PdfAnchor;
    }

    private Look look(Annotation annotation, String name, AnchorState state, Localized sentence, Quote quote,
            Optional<Reanchoring> elsewhere) {
        return new Look(check(annotation, name, state, sentence, quote, elsewhere), quote);
    }

    private AnchorCheck check(Annotation annotation, String name, AnchorState state, Localized sentence, Quote quote,
            Optional<Reanchoring> elsewhere) {
        String typed = Typed.of(annotation.getAnchor());
        String kept = annotation.getUnit() == null ? "" : annotation.getUnit();
        Optional<ValueReader.Reading> reading = annotation.getPurpose() == AnnotationPurpose.VALUE && quote != null
                ? value(quote, typed) : Optional.empty();
        Optional<BigDecimal> value = reading.map(ValueReader.Reading::value);
        String unit = reading.map(ValueReader.Reading::unit).filter(found -> !found.isEmpty()).orElse(kept);
        return new AnchorCheck(annotation.getId(), name, typed, state, sentence, value, unit, elsewhere);
    }

    private Optional<ValueReader.Reading> value(Quote quote, String typed) {
        if (quote.total() != null) {
            return Optional.of(new ValueReader.Reading(quote.total().sum(), quote.total().unit()));
        }
        try {
            return Optional.of(values.read(quote.text(), typed));
        } catch (Refusal noValue) {
            // That no value can be read there is the answer.
            return Optional.empty();
        }
    }

    /** What the newest revision says; where there is none but the file itself changed, what that says. */
    private Optional<Reanchoring> elsewhere(Annotation annotation, EvidenceItem item, boolean changed) {
        Optional<EvidenceItem> newest = revisions.newest(item);
        if (newest.isEmpty() && !changed) {
            return Optional.empty();
        }
        EvidenceItem other = newest.orElse(item);
        String name = ItemFiles.name(other);
        String typed = Typed.of(annotation.getAnchor());
        if (stands(other, annotation)) {
            return Optional.of(new Reanchoring(other.getId(), typed, true, Wording.of("again.same", name, typed)));
        }
        return Optional.of(found(other, annotation)
                .map(place -> new Reanchoring(other.getId(), place, false, Wording.of("again.other", name, place)))
                .orElseGet(() -> new Reanchoring(other.getId(), "", false, Wording.of("again.none", name))));
    }

    private boolean stands(EvidenceItem item, Annotation annotation) {
        try {
            return quote(item, annotation).text().equals(annotation.getQuote());
        } catch (Refusal gone) {
            // Not there is an answer, too.
            return false;
        }
    }

    private Optional<String> found(EvidenceItem item, Annotation annotation) {
        try {
            return annotation.getQuote() == null ? Optional.empty()
                    : files.open(item, Family.of(annotation.getAnchor())).find(annotation.getAnchor(), annotation.getQuote())
                            .map(Typed::of);
        } catch (Refusal unreadable) {
            // A revision that cannot be read holds nothing that could be proposed.
            return Optional.empty();
        }
    }

    private static String brief(String text) {
        String line = text == null ? "" : text.replaceAll("\\s+", " ");
        return line.length() <= 80 ? line : line.substring(0, 80) + "…";
    }
}
