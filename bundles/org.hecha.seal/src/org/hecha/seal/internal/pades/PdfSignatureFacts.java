package org.hecha.seal.internal.pades;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.Judgement;
import org.hecha.standard.seal.Indication;
import org.hecha.standard.seal.SubIndication;

/**
 * What there is to know about the signatures of a PDF before anything about keys and trust is asked: which bytes each
 * covers, whether later revisions changed what was signed, and what proof the document carries along.
 */
public final class PdfSignatureFacts {

    private static final int MOST_SIGNATURES = 24;

    private final List<PdfSignature> signatures;
    private final ProofMaterial proof;

    private PdfSignatureFacts(List<PdfSignature> signatures, ProofMaterial proof) {
        this.signatures = List.copyOf(signatures);
        this.proof = proof;
    }

    /**
     * Reads a document. Hostile ones are read within bounds of size, number and depth.
     *
     * @throws Flaw in one sentence when the document cannot be read as a whole: damaged, encrypted, beyond the bounds
     */
    public static PdfSignatureFacts read(byte[] file) throws Flaw {
        if (file.length > PdfFile.MOST_BYTES) {
            throw new Flaw("pdfTooLargeSigned", PdfFile.MOST_BYTES >> 20);
        }
        PdfBombs.demandHarmless(file);
        try (Revision whole = Revision.of(file, file.length)) {
            List<PDSignatureField> fields = whole.signed();
            if (fields.size() > MOST_SIGNATURES) {
                throw new Flaw("pdfManySignatures", MOST_SIGNATURES);
            }
            return new PdfSignatureFacts(new Reading(file, whole).signatures(fields), new Dss(whole.document()).read());
        } catch (Flaw e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            Flaw flaw = new Flaw("pdfStructure");
            flaw.initCause(e);
            throw flaw;
        }
    }

    /** Signatures and document time stamps in the order in which they were made; those without a place first. */
    public List<PdfSignature> signatures() {
        return signatures;
    }

    /** The document time stamps that cover a signature, the earliest first: each proves that it existed. */
    public List<PdfSignature> stampsOver(PdfSignature signature) {
        return signatures.stream().filter(each -> each.kind().equals(Optional.of(PdfSignature.Kind.DOCUMENT_TIME_STAMP)))
                .filter(each -> each.end() > signature.end()).toList();
    }

    /** Certificates of the security store, in DER. */
    public List<byte[]> certificates() {
        return proof.certificates();
    }

    /** OCSP responses of the security store, in DER. */
    public List<byte[]> ocspResponses() {
        return proof.ocspResponses();
    }

    /** Revocation lists of the security store, in DER. */
    public List<byte[]> crls() {
        return proof.crls();
    }

    /** One reading: ranges first, since each revision is compared with the next. */
    private static final class Reading {
        private final byte[] file;
        private final Revision whole;

        Reading(byte[] file, Revision whole) {
            this.file = file;
            this.whole = whole;
        }

        private record Found(PDSignatureField field, Optional<ByteRange> range, Optional<CmsContent> cms,
                Optional<Judgement> flaw) {

            int end() {
                return range.map(ByteRange::end).orElse(0);
            }
        }

        List<PdfSignature> signatures(List<PDSignatureField> fields) {
            List<Found> found = new ArrayList<>(fields.stream().map(this::found).toList());
            found.sort(Comparator.comparingInt(Found::end));
            List<PdfSignature> signatures = new ArrayList<>();
            Optional<Judgement> later = Optional.empty();
            for (int index = found.size() - 1; index >= 0; index--) {
                Found each = found.get(index);
                Optional<Judgement> own = each.flaw();
                if (own.isEmpty()) {
                    later = worse(later, afterwards(each, index + 1 < found.size() ? found.get(index + 1).end() : file.length));
                    own = later;
                }
                signatures.add(0, new PdfSignature(file, name(each.field()), each.field().getSignature(), each.range(),
                        each.cms(), own));
            }
            return signatures;
        }

        private static Optional<Judgement> worse(Optional<Judgement> one, Optional<Judgement> other) {
            boolean decided = one.filter(each -> each.indication() == Indication.TOTAL_FAILED).isPresent();
            return decided || other.isEmpty() ? one : other;
        }

        private Found found(PDSignatureField field) {
            Optional<ByteRange> range = Optional.empty();
            Optional<CmsContent> cms = Optional.empty();
            try {
                range = Optional.of(ByteRange.of(field.getSignature().getCOSObject(), file, name(field)));
                cms = Optional.of(CmsContent.parse(field.getSignature().getContents()));
                PdfSignature.Kind.of(String.valueOf(field.getSignature().getSubFilter())).orElseThrow(
                        () -> new IllegalArgumentException(field.getSignature().getSubFilter()));
                return new Found(field, range, cms, Optional.empty());
            } catch (Flaw e) {
                return new Found(field, range, cms, Optional.of(failed(e)));
            } catch (RuntimeException e) {
                return new Found(field, range, cms, Optional.of(failed(new Flaw("pdfSubFilter", name(field)))));
            }
        }

        /** What happened between this signature and the next end of what somebody signed. */
        private Optional<Judgement> afterwards(Found signature, int next) {
            if (next == signature.end() && next != file.length) {
                return Optional.of(failed(new Flaw("pdfSameRange", name(signature.field()))));
            }
            try (Revision before = Revision.of(file, signature.end())) {
                demandSigned(before, signature);
                if (next == signature.end()) {
                    return Optional.empty();
                }
                try (Revision after = next == file.length ? null : Revision.of(file, next)) {
                    return judged(new RevisionComparison(before, after == null ? whole : after).changes());
                }
            } catch (Flaw e) {
                return Optional.of(failed(e));
            } catch (IOException e) {
                return Optional.of(failed(new Flaw("pdfStructure")));
            }
        }

        /** The signature is one of the revision it covers, not something a later revision made of its bytes. */
        private static void demandSigned(Revision revision, Found signature) throws Flaw {
            COSDictionary wanted = signature.field().getSignature().getCOSObject();
            boolean there = revision.signed().stream().filter(each -> name(each).equals(name(signature.field())))
                    .map(each -> each.getCOSObject().getCOSDictionary(COSName.V))
                    .anyMatch(each -> sameRange(each, wanted));
            if (!there) {
                throw new Flaw("pdfNotInRevision", name(signature.field()));
            }
        }

        private static boolean sameRange(COSDictionary one, COSDictionary other) {
            return one.getCOSArray(COSName.BYTERANGE).toList().toString()
                    .equals(other.getCOSArray(COSName.BYTERANGE).toList().toString());
        }

        private static Optional<Judgement> judged(List<RevisionChange> changes) {
            return changes.stream().filter(each -> !each.allowed()).findFirst()
                    .map(each -> new Judgement(Indication.TOTAL_FAILED, Optional.of(SubIndication.FORMAT_FAILURE), each.text()))
                    .or(() -> changes.stream().findFirst().map(each -> new Judgement(Indication.INDETERMINATE,
                            Optional.of(SubIndication.SIG_CONSTRAINTS_FAILURE), each.text())));
        }

        private static Judgement failed(Flaw flaw) {
            return new Judgement(Indication.TOTAL_FAILED, Optional.of(SubIndication.FORMAT_FAILURE), flaw.text());
        }

        private static String name(PDSignatureField field) {
            return String.valueOf(field.getFullyQualifiedName());
        }
    }
}
