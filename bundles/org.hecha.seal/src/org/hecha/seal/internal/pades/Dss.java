package org.hecha.seal.internal.pades;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The document security store (EN 319 142-1, 5.4.2): certificates and revocation data for all signatures of a document. We
 * write no {@code /VRI}: it may be left out, repeats what the three lists hold, and names signatures by SHA-1.
 */
final class Dss {

    private static final COSName DSS = COSName.getPDFName("DSS");
    private static final COSName CERTS = COSName.getPDFName("Certs");
    private static final COSName OCSPS = COSName.getPDFName("OCSPs");
    private static final COSName CRLS = COSName.getPDFName("CRLs");
    private static final int MOST = 256;
    private static final int MOST_BYTES = 16 << 20;

    private final PDDocument document;

    Dss(PDDocument document) {
        this.document = document;
    }

    /** What the document holds; values that are no streams, or beyond what anybody needs, are left out. */
    ProofMaterial read() throws IOException {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary store = catalog.getCOSDictionary(DSS);
        return store == null ? ProofMaterial.NONE
                : new ProofMaterial(values(store, CERTS), values(store, OCSPS), values(store, CRLS));
    }

    /** Adds what is not there yet. Answers whether there was any. */
    boolean add(ProofMaterial material) throws IOException {
        ProofMaterial present = read();
        ProofMaterial fresh = material.without(present);
        if (fresh.isEmpty()) {
            return false;
        }
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary store = catalog.getCOSDictionary(DSS);
        if (store == null) {
            store = new COSDictionary();
            store.setItem(COSName.TYPE, DSS);
            catalog.setItem(DSS, store);
        }
        add(store, CERTS, fresh.certificates());
        add(store, OCSPS, fresh.ocspResponses());
        add(store, CRLS, fresh.crls());
        PdfForms.touch(store);
        PdfForms.touch(catalog);
        return true;
    }

    private void add(COSDictionary store, COSName key, List<byte[]> values) throws IOException {
        if (values.isEmpty()) {
            return;
        }
        COSArray array = store.getCOSArray(key);
        if (array == null) {
            array = new COSArray();
            store.setItem(key, array);
        }
        for (byte[] value : values) {
            COSStream stream = document.getDocument().createCOSStream();
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(value);
            }
            array.add(stream);
            PdfForms.touch(stream);
        }
        array.setNeedToBeUpdated(true);
    }

    private static List<byte[]> values(COSDictionary store, COSName key) throws IOException {
        List<byte[]> values = new ArrayList<>();
        COSArray array = store.getCOSArray(key);
        for (int index = 0; array != null && index < Math.min(array.size(), MOST); index++) {
            COSBase value = array.getObject(index);
            if (value instanceof COSStream stream && stream.getLength() < MOST_BYTES) {
                try (InputStream in = stream.createInputStream()) {
                    byte[] bytes = in.readNBytes(MOST_BYTES);
                    if (values.stream().noneMatch(each -> Arrays.equals(each, bytes))) {
                        values.add(bytes);
                    }
                }
            }
        }
        return values;
    }
}
