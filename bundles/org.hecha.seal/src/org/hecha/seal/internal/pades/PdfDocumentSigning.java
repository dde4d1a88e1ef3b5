package org.hecha.seal.internal.pades;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hecha.seal.ExtensionRequest;
import org.hecha.core.text.Refusal;
import org.hecha.seal.PdfSigned;
import org.hecha.seal.PdfSigning;
import org.hecha.seal.Sealing.Existing;
import org.hecha.seal.SignatureAppearance;
import org.hecha.seal.SignatureLevel;
import org.hecha.seal.SignatureRequest;
import org.hecha.seal.internal.SealTexts;
import org.hecha.seal.internal.SigningRight;
import org.hecha.seal.internal.Target;
import org.hecha.seal.internal.certificate.Certificates;
import org.hecha.standard.document.DocumentFont;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Signs and extends PDF documents, step by step in memory, and writes the last revision at once. */
@Component
public final class PdfDocumentSigning implements PdfSigning {

    private final DocumentFont font;

    @Activate
    public PdfDocumentSigning(@Reference(name = "font") DocumentFont font) {
        this.font = font;
    }

    @Override
    public PdfSigned sign(Path pdf, Path target, Existing existing, SignatureRequest request,
            SignatureAppearance appearance, IProgressMonitor progress) throws Refusal {
        request.extension().demandMeans();
        Instant at = request.at().truncatedTo(ChronoUnit.SECONDS);
        SigningRight.demand(request.key(), at);
        PdfFile file = PdfFile.read(pdf);
        Target place = place(pdf, target, existing);
        new PdfOrder(file).demand(request);
        PdfSigner.Signed signed = new PdfSigner(font, request, appearance).sign(file);
        PdfFile last = proven(signed.file(), request.extension(), progress);
        return new PdfSigned(target, write(place, last, progress), request.level(), signed.field(),
                Certificates.subject(request.key().certificate()), at);
    }

    @Override
    public PdfSigned extend(Path pdf, Path target, Existing existing, ExtensionRequest request,
            IProgressMonitor progress) throws Refusal {
        if (request.level() == SignatureLevel.B) {
            throw SealTexts.refusal("pdfExtendLevel");
        }
        request.demandMeans();
        PdfFile file = PdfFile.read(pdf);
        Target place = place(pdf, target, existing);
        new PdfOrder(file).demandSound();
        PdfExtension extension = new PdfExtension(request);
        PdfFile stamped = request.level() == SignatureLevel.T || unstamped(file) ? extension.stamped(file) : file;
        PdfFile last = proven(stamped, request, progress);
        return new PdfSigned(target, write(place, last, progress), request.level(), "", "",
                request.at().truncatedTo(ChronoUnit.SECONDS));
    }

    private static PdfFile proven(PdfFile file, ExtensionRequest request, IProgressMonitor progress) throws Refusal {
        checkCancelled(progress);
        if (request.level().ordinal() < SignatureLevel.LT.ordinal()) {
            return file;
        }
        PdfExtension extension = new PdfExtension(request);
        PdfFile proven = extension.withProof(file);
        checkCancelled(progress);
        return request.level() == SignatureLevel.LTA ? extension.stamped(proven) : proven;
    }

    /** Whether a signature has no time stamp of its own and none follows it. */
    private static boolean unstamped(PdfFile file) throws Refusal {
        try (PDDocument document = file.open()) {
            boolean unstamped = false;
            for (var signature : document.getSignatureDictionaries()) {
                boolean stamp = "ETSI.RFC3161".equals(signature.getSubFilter());
                unstamped = !stamp && (unstamped || CmsContent.parse(signature.getContents()).stamps().isEmpty());
            }
            return unstamped;
        } catch (IOException e) {
            throw file.damaged(e);
        }
    }

    private static Target place(Path pdf, Path target, Existing existing) throws Refusal {
        try {
            boolean same = Files.exists(target) && Files.isSameFile(pdf, target);
            return new Target(target, same ? Existing.REPLACE : existing);
        } catch (IOException e) {
            throw new Refusal(SealTexts.text("targetFailed", target, SealTexts.said(e)), e);
        }
    }

    private static long write(Target place, PdfFile file, IProgressMonitor progress) throws Refusal {
        checkCancelled(progress);
        return place.write(out -> out.write(file.bytes()));
    }

    private static void checkCancelled(IProgressMonitor progress) {
        if (progress != null && progress.isCanceled()) {
            throw new OperationCanceledException();
        }
    }
}
