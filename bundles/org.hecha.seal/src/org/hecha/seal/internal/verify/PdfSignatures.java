package org.hecha.seal.internal.verify;

import java.io.IOException;
import java.util.List;

import org.hecha.seal.internal.validation.SignatureValidation;
import org.hecha.standard.seal.SignatureVerdict;

/** Judges the signatures inside a PDF document. Without state. */
public interface PdfSignatures {

    /** Documents larger than this are not looked into: reading one needs memory. */
    long LARGEST = 32L << 20;

    /** Looks into no document. */
    PdfSignatures NONE = (name, pdf, validation) -> List.of();

    /**
     * @param name entry of the document in its package
     * @param pdf its bytes
     * @param validation judges each signature as it judges those of the package
     * @return one for each signature; empty where there is none
     * @throws IOException where the document cannot be read
     */
    List<SignatureVerdict> judge(String name, byte[] pdf, SignatureValidation validation) throws IOException;
}
