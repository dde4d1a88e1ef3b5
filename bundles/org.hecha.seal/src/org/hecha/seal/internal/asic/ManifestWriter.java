package org.hecha.seal.internal.asic;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.BufferedWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

import org.hecha.seal.internal.zip.ZipWriter;

/**
 * Writes an ASiCManifest (EN 319 162-1, annex A.4), each time the same bytes. It is written anew wherever it is needed
 * instead of being held, so that a hundred thousand files do not cost their manifest's size in memory.
 */
public final class ManifestWriter implements ZipWriter.Body {

    private static final String VERSION = "2";
    /** Form 1 is form 2 with one signature of level B. */
    static final Set<String> READABLE = Set.of("1", VERSION);

    private static final String SIGNATURE_TYPE = "application/pkcs7-signature";
    private static final String STAMP_TYPE = "application/vnd.etsi.timestamp-token";

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
                + "\" MimeType=\"" + (AsicNames.isStamp(manifest.signature()) ? STAMP_TYPE : SIGNATURE_TYPE) + "\"/>\n");
        Optional<String> root = former();
        for (Manifest.Reference reference : manifest.references()) {
            xml.write("<asic:DataObjectReference URI=\"" + ContainerUri.of(reference.file())
                    + (root.filter(reference.file()::equals).isPresent() ? "\" Rootfile=\"true" : "")
                    + "\"><ds:DigestMethod Algorithm=\"" + reference.algorithm().uri() + "\"/><ds:DigestValue>"
                    + base64(reference.digest()) + "</ds:DigestValue></asic:DataObjectReference>\n");
        }
        if (manifest.canonical().isPresent()) {
            writeClaim(manifest.canonical().get(), xml);
        }
        xml.write("</asic:ASiCManifest>\n");
        xml.flush();
    }

    /** The archive manifest before this one, from which the chain of manifests goes on (annex A.7). */
    private Optional<String> former() {
        return manifest.references().stream().map(Manifest.Reference::file).filter(AsicNames::isArchiveManifest)
                .reduce((earlier, later) -> later);
    }

    private static void writeClaim(Manifest.CanonicalClaim claim, Writer xml) throws IOException {
        xml.write("<asic:ASiCManifestExtensions><asic:Extension Critical=\"false\"><CanonicalContainer xmlns=\""
                + AsicNames.HECHA_NAMESPACE + "\" version=\"" + VERSION + "\">");
        for (byte[] certificate : claim.certificates()) {
            xml.write("<Certificate sha256=\"" + base64(certificate) + "\"/>");
        }
        for (Manifest.After each : claim.after()) {
            xml.write("<After signature=\"" + ContainerUri.of(each.signature()) + "\" value=\"" + base64(each.value())
                    + "\"/>");
        }
        xml.write("</CanonicalContainer></asic:Extension></asic:ASiCManifestExtensions>\n");
    }

    private static String base64(byte[] digest) {
        return Base64.getEncoder().encodeToString(digest);
    }
}
