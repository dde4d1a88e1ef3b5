package org.hecha.seal.internal.pades;

import java.time.Instant;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Optional;

import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.hecha.seal.internal.Judgement;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;
import org.hecha.seal.internal.validation.Covered;
import org.hecha.standard.seal.Indication;

/** A signature or document time stamp found in a PDF, with what it covers. What it says of itself is signed, not proven. */
public final class PdfSignature implements Covered {

    /** What stands in a signature dictionary. */
    public enum Kind {
        /** A signature of ETSI's form. */
        PADES("ETSI.CAdES.detached"),
        /** A signature of Adobe's form, CMS as well. */
        PKCS7("adbe.pkcs7.detached"),
        /** A time stamp over the document. */
        DOCUMENT_TIME_STAMP("ETSI.RFC3161");

        private final String subFilter;

        Kind(String subFilter) {
            this.subFilter = subFilter;
        }

        static Optional<Kind> of(String subFilter) {
            return Arrays.stream(values()).filter(kind -> kind.subFilter.equals(subFilter)).findFirst();
        }
    }

    private final byte[] file;
    private final String field;
    private final Optional<Kind> kind;
    private final Optional<ByteRange> range;
    private final Optional<CmsContent> cms;
    private final Optional<Instant> claimed;
    private final Optional<String> reason;
    private final Optional<Judgement> problem;

    PdfSignature(byte[] file, String field, PDSignature dictionary, Optional<ByteRange> range, Optional<CmsContent> cms,
            Optional<Judgement> problem) {
        this.file = file;
        this.field = field;
        this.kind = Kind.of(String.valueOf(dictionary.getSubFilter()));
        this.range = range;
        this.cms = cms;
        this.claimed = Optional.ofNullable(dictionary.getSignDate()).map(Calendar::toInstant);
        this.reason = Optional.ofNullable(dictionary.getReason());
        this.problem = problem;
    }

    /** Name of the form field that holds it. */
    public String field() {
        return field;
    }

    /** Empty for a form we do not know. */
    public Optional<Kind> kind() {
        return kind;
    }

    /** The CMS structure; empty where there is none. */
    public Optional<byte[]> cms() {
        return cms.map(CmsContent::encoded);
    }

    /** The time the signer claims ({@code /M}); for a time stamp its own time counts, not this. */
    public Optional<Instant> claimedTime() {
        return claimed;
    }

    /** Why somebody signed, in the signer's words. */
    public Optional<String> reason() {
        return reason;
    }

    /** Where the bytes it covers end; 0 where that is not known. */
    public int end() {
        return range.map(ByteRange::end).orElse(0);
    }

    @Override
    public Optional<byte[]> digest(DigestAlgorithm algorithm) {
        return range.map(each -> each.digest(file, algorithm));
    }

    /** What is wrong with what it covers, or was changed afterwards. */
    @Override
    public Optional<Judgement> files() {
        return problem;
    }

    /** Whether the bytes are those it was made over and nothing was changed since. Whose it is has not been asked. */
    public boolean intact() {
        boolean changed = problem.isPresent() && problem.get().indication() == Indication.TOTAL_FAILED;
        return !changed && cms.isPresent() && cms.get().isOver(algorithm -> range.orElseThrow().digest(file, algorithm));
    }
}
