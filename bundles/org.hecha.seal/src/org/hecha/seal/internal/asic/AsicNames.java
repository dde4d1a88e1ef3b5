package org.hecha.seal.internal.asic;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;

/** Names and constants of an ASiC-E container with CAdES signatures (ETSI EN 319 162-1, clause 4.4). */
public final class AsicNames {

    public static final String MIMETYPE = "mimetype";
    public static final String MEDIA_TYPE = "application/vnd.etsi.asic-e+zip";
    public static final String META = "META-INF/";
    public static final String ASIC_NAMESPACE = "http://uri.etsi.org/02918/v1.2.1#";
    public static final String DIGEST_NAMESPACE = "http://www.w3.org/2000/09/xmldsig#";
    /** Our own extension: the container has canonical form, and these certificates travel with the signature. */
    public static final String HECHA_NAMESPACE = "http://hecha.org/seal/1";

    /** Order of the data files: by the bytes of their UTF-8 names, on every system the same. */
    public static final Comparator<String> ORDER = Comparator.comparing(
            name -> name.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

    private static final Pattern MANIFEST = Pattern.compile("META-INF/ASiCManifest[^/]*\\.xml");
    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]*signature[^/]*\\.p7s");
    private static final Pattern ARCHIVE = Pattern.compile("META-INF/ASiCArchiveManifest[^/]*\\.xml");
    private static final Pattern STAMP = Pattern.compile("META-INF/[^/]*timestamp[^/]*\\.tst");
    private static final Pattern BESIDE = Pattern.compile("META-INF/(ASiCArchiveManifest[^/]*\\.xml"
            + "|ASiCEvidenceRecordManifest[^/]*\\.xml|[^/]*timestamp[^/]*\\.tst|[^/]*evidencerecord[^/]*\\.(ers|xml))");

    private AsicNames() {
    }

    public static String manifest(int number) {
        return "%sASiCManifest%03d.xml".formatted(META, number);
    }

    public static String signature(int number) {
        return "%ssignature%03d.p7s".formatted(META, number);
    }

    /** @param last the newest archive manifest has a name of its own (EN 319 162-1, annex A.7) */
    public static String archiveManifest(int number, boolean last) {
        return last ? META + "ASiCArchiveManifest.xml" : "%sASiCArchiveManifest%03d.xml".formatted(META, number);
    }

    public static String stamp(int number) {
        return "%stimestamp%03d.tst".formatted(META, number);
    }

    /** An archive manifest: what a time stamp is over that keeps signatures and files for long. */
    public static boolean isArchiveManifest(String name) {
        return ARCHIVE.matcher(name).matches();
    }

    public static boolean isStamp(String name) {
        return STAMP.matcher(name).matches();
    }

    static boolean isManifest(String name) {
        return MANIFEST.matcher(name).matches();
    }

    static boolean isSignature(String name) {
        return SIGNATURE.matcher(name).matches();
    }

    /** Time stamps, archive manifests, evidence records: they belong to signatures and are not signed themselves. */
    static boolean isBeside(String name) {
        return BESIDE.matcher(name).matches();
    }

    /** Names the container keeps for itself; no data file may have them. */
    public static boolean isReserved(String name) {
        return name.equalsIgnoreCase(MIMETYPE) || name.regionMatches(true, 0, META, 0, META.length())
                || name.equalsIgnoreCase("META-INF");
    }
}
