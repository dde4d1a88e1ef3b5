package org.hecha.seal.internal.asic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.SealTexts;
import org.hecha.seal.internal.algorithm.DigestAlgorithm;

/**
 * Reads an ASiCManifest as a stream. No document type, no entity, no element that EN 319 162-1 does not know except
 * inside an extension that is not critical.
 */
public final class ManifestReader {

    private static final int LONGEST_DIGEST = 200;
    private static final int DEEPEST = 32;

    private final String name;
    private final int mostReferences;
    private final Deque<String> open = new ArrayDeque<>();
    private final List<Manifest.Reference> references = new ArrayList<>();
    private final Set<String> covered = new HashSet<>();
    private final StringBuilder text = new StringBuilder();
    private String signature;
    private String file;
    private DigestAlgorithm algorithm;
    private byte[] digest;
    private List<byte[]> certificates;
    private final List<Manifest.After> after = new ArrayList<>();
    private final Map<String, Manifest.Reference> pool;

    private ManifestReader(String name, int mostReferences, Map<String, Manifest.Reference> pool) {
        this.name = name;
        this.mostReferences = mostReferences;
        this.pool = pool;
    }

    /**
     * @param name entry of the manifest
     * @param mostReferences more cannot be, since there are no more files
     */
    public static Manifest read(String name, InputStream in, int mostReferences) throws IOException {
        return read(name, in, mostReferences, new HashMap<>());
    }

    /**
     * As above.
     *
     * @param pool references that other manifests of the container have already; equal ones are shared, so that several
     *        signatures over many files do not multiply them in memory
     */
    public static Manifest read(String name, InputStream in, int mostReferences, Map<String, Manifest.Reference> pool)
            throws IOException {
        return new ManifestReader(name, mostReferences, pool).read(in);
    }

    private Manifest.Reference shared(Manifest.Reference read) {
        Manifest.Reference present = pool.putIfAbsent(read.file(), read);
        return present != null && present.algorithm() == read.algorithm()
                && Arrays.equals(present.digest(), read.digest()) ? present : read;
    }

    private Manifest read(InputStream in) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            // Decoded here, strictly: the JDK's XML reader prints what it thinks of malformed bytes.
            XMLStreamReader xml = factory.createXMLStreamReader(new BufferedReader(
                    new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder())));
            while (xml.hasNext()) {
                step(xml, xml.next());
            }
            xml.close();
        } catch (XMLStreamException | RuntimeException e) {
            // The JDK's reader answers some malformed input with unchecked exceptions; malformed it is all the same.
            throw flaw("manifestNotXml", e);
        }
        if (signature == null || references.isEmpty()) {
            throw flaw("manifestIncomplete", null);
        }
        return new Manifest(name, signature, List.copyOf(references),
                Optional.ofNullable(certificates).map(each -> new Manifest.CanonicalClaim(each, after)));
    }

    private void step(XMLStreamReader xml, int event) throws IOException {
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw flaw("manifestEntity", null);
            case XMLStreamConstants.START_ELEMENT -> {
                open.push(qualified(xml));
                if (open.size() > DEEPEST) {
                    throw flaw("manifestElement", null);
                }
                text.setLength(0);
                start(xml);
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (text.length() + xml.getTextLength() <= LONGEST_DIGEST) {
                    text.append(xml.getText());
                } else {
                    text.setLength(LONGEST_DIGEST + 1);
                }
            }
            case XMLStreamConstants.END_ELEMENT -> {
                end();
                open.pop();
                text.setLength(0);
            }
            default -> {
                // Comments and processing instructions say nothing; the signature covers them all the same.
            }
        }
    }

    private void start(XMLStreamReader xml) throws IOException {
        String path = path();
        switch (path) {
            case "/a:ASiCManifest", "/a:ASiCManifest/a:ASiCManifestExtensions" -> {
                // Containers of what follows.
            }
            case "/a:ASiCManifest/a:SigReference" -> {
                demand(signature == null);
                signature = ContainerUri.toName(xml.getAttributeValue(null, "URI"));
            }
            case "/a:ASiCManifest/a:DataObjectReference" -> {
                file = ContainerUri.toName(xml.getAttributeValue(null, "URI"));
                algorithm = null;
                digest = null;
            }
            case "/a:ASiCManifest/a:DataObjectReference/d:DigestMethod" -> {
                demand(algorithm == null);
                String uri = xml.getAttributeValue(null, "Algorithm");
                algorithm = DigestAlgorithm.ofUri(uri).orElseThrow(() -> new Flaw("manifestDigest", name, uri));
            }
            case "/a:ASiCManifest/a:DataObjectReference/d:DigestValue" -> demand(digest == null);
            case "/a:ASiCManifest/a:DataObjectReference/a:DataObjectReferenceExtensions" -> {
                // Its extensions are looked at one by one.
            }
            case "/a:ASiCManifest/a:ASiCManifestExtensions/a:Extension",
                 "/a:ASiCManifest/a:DataObjectReference/a:DataObjectReferenceExtensions/a:Extension" -> {
                String critical = xml.getAttributeValue(null, "Critical");
                demand("false".equals(critical) || "0".equals(critical));
            }
            case "/a:ASiCManifest/a:ASiCManifestExtensions/a:Extension/h:CanonicalContainer" -> {
                demand(certificates == null 
                        && ManifestWriter.READABLE.contains(xml.getAttributeValue(null, "version")));
                certificates = new ArrayList<>();
            }
            case "/a:ASiCManifest/a:ASiCManifestExtensions/a:Extension/h:CanonicalContainer/h:Certificate" -> {
                certificates.add(decode(xml.getAttributeValue(null, "sha256")));
                demand(certificates.size() <= DEEPEST);
            }
            case "/a:ASiCManifest/a:ASiCManifestExtensions/a:Extension/h:CanonicalContainer/h:After" -> {
                after.add(new Manifest.After(ContainerUri.toName(xml.getAttributeValue(null, "signature")),
                        decode(xml.getAttributeValue(null, "value"))));
                demand(after.size() <= DEEPEST);
            }
            default -> demand(path.contains("/a:Extension/"));
        }
    }

    private void end() throws IOException {
        switch (path()) {
            case "/a:ASiCManifest/a:DataObjectReference/d:DigestValue" -> digest = decode(text.toString());
            case "/a:ASiCManifest/a:DataObjectReference" -> {
                demand(algorithm != null && digest != null && references.size() < mostReferences);
                if (!covered.add(file)) {
                    throw new Flaw("manifestTwice", name, file);
                }
                references.add(shared(new Manifest.Reference(file, algorithm, digest)));
            }
            default -> {
                // Nothing is gathered at other ends.
            }
        }
    }

    private byte[] decode(String base64) throws Flaw {
        try {
            return Base64.getDecoder().decode(base64.replaceAll("[ \\t\\r\\n]", ""));
        } catch (IllegalArgumentException | NullPointerException e) {
            throw flaw("manifestElement", e);
        }
    }

    private String path() {
        StringBuilder path = new StringBuilder();
        open.descendingIterator().forEachRemaining(step -> path.append('/').append(step));
        return path.toString();
    }

    private static String qualified(XMLStreamReader xml) {
        String namespace = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
        String prefix = switch (namespace) {
            case AsicNames.ASIC_NAMESPACE -> "a:";
            case AsicNames.DIGEST_NAMESPACE -> "d:";
            case AsicNames.HECHA_NAMESPACE -> "h:";
            default -> "?:";
        };
        return prefix + xml.getLocalName();
    }

    private void demand(boolean met) throws Flaw {
        if (!met) {
            throw flaw("manifestElement", null);
        }
    }

    private Flaw flaw(String key, Exception cause) {
        Flaw flaw = cause == null ? new Flaw(key, name, open.peek() == null ? "" : open.peek())
                : new Flaw(key, name, SealTexts.said(cause).lines().findFirst().orElse(""));
        if (cause != null) {
            flaw.initCause(cause);
        }
        return flaw;
    }
}
