package org.hecha.seal.internal.pades;

import java.util.Optional;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** What a certified document lets happen to it (ISO 32000-2, 12.8.2.2): 1 nothing, 2 forms and signatures, 3 annotations. */
final class Certification {

    private static final int DEFAULT = 2;

    private Certification() {
    }

    /** The level, where the document is certified. */
    static Optional<Integer> level(COSDictionary catalog) {
        COSDictionary permissions = catalog.getCOSDictionary(COSName.getPDFName("Perms"));
        COSDictionary signature = permissions == null ? null
                : permissions.getCOSDictionary(COSName.getPDFName("DocMDP"));
        COSArray references = signature == null ? null : signature.getCOSArray(COSName.getPDFName("Reference"));
        for (int index = 0; references != null && index < references.size(); index++) {
            if (references.getObject(index) instanceof COSDictionary reference
                    && "DocMDP".equals(reference.getNameAsString(COSName.getPDFName("TransformMethod")))) {
                COSDictionary parameters = reference.getCOSDictionary(COSName.getPDFName("TransformParams"));
                return Optional.of(parameters == null ? DEFAULT : parameters.getInt(COSName.P, DEFAULT));
            }
        }
        return Optional.empty();
    }
}
