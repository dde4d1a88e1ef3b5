package org.hecha.seal.internal.asic;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.BufferedWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.hecha.seal.internal.zip.ZipWriter;

/**
 * Writes an ASiCManifest (EN 319 162-1, annex A.4), each time the same bytes. It is written anew wherever it is needed
 * instead of being held, so that a hundred thousand files do not cost their manifest's size in memory.
 */
public final class ManifestWriter implements ZipWriter.Body {

    private final Manifest manifest;

    /** @param manifest with a canonical claim or without */
    public ManifestWriter(Manifest manifest) {
        this.manifest = manifest;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        Writer xml = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        xml.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<asic:ASiCManifest xmlns:asic=\""
                + AsicNames.ASIC_NAMESPACE + "\" xmlns:ds=\"" + AsicNames.DIGEST_NAMESPACE + "\">\n"
                + "<asic:SigReference URI=\"" + ContainerUri.of(manifest.signature())
                + "\" MimeType=\"application/pkcs7-signature\"/>\n");
        for (Manifest.Reference reference : manifest.references()) {
            xml.write("<asic:DataObjectReference URI=\"" + ContainerUri.of(reference.file())
                    + "\"><ds:DigestMethod Algorithm=\"" + reference.algorithm().uri() + "\"/><ds:DigestValue>"
                    + base64(reference.digest()) + "</ds:DigestValue></asic:DataObjectReference>\n");
        }
        if (manifest.canonical().isPresent()) {
            writeClaim(manifest.canonical().get(), xml);
        }
        xml.write("</asic:ASiCManifest>\n");
        xml.flush();
    }

    private static void writeClaim(Manifest.CanonicalClaim claim, Writer xml) throws IOException {
        xml.write("<asic:ASiCManifestExtensions><asic:Extension Critical=\"false\"><CanonicalContainer xmlns=\""
                + AsicNames.HECHA_NAMESPACE + "\" version=\"1\">");
        for (byte[] certificate : claim.certificates()) {
            xml.write("<Certificate sha256=\"" + base64(certificate) + "\"/>");
        }
        xml.write("</CanonicalContainer></asic:Extension></asic:ASiCManifestExtensions>\n");
    }

    private static String base64(byte[] digest) {
        return Base64.getEncoder().encodeToString(digest);
    }
}
