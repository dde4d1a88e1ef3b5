package org.hecha.seal.internal.cades;

/** Where a CMS signature stands, which decides what is signed along. */
public enum SignatureForm {
    /** In a file of its own: the signing time and the signer's commitment are signed attributes (EN 319 122-1). */
    CADES,
    /** In a PDF: its dictionary states time and reason, and both attributes must not be there (EN 319 142-1, 6.3). */
    PADES
}
