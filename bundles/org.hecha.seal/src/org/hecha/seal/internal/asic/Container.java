package org.hecha.seal.internal.asic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hecha.seal.internal.Flaw;
import org.hecha.seal.internal.zip.Entry;

/**
 * The entries of a container by what they are for.
 *
 * @param entries all, in their order
 * @param mimetype the first entry, where it is the media type
 * @param data files that every signature has to cover
 * @param manifests ASiCManifest files
 * @param signatures CAdES signatures
 */
public record Container(List<Entry> entries, Optional<Entry> mimetype, List<Entry> data, List<Entry> manifests,
        List<Entry> signatures) {

    /** @throws Flaw where no ASiC-E container with CAdES signatures can be made of it */
    public static Container of(List<Entry> entries) throws Flaw {
        List<Entry> data = new ArrayList<>();
        List<Entry> manifests = new ArrayList<>();
        List<Entry> signatures = new ArrayList<>();
        Optional<Entry> mimetype = entries.stream().filter(each -> each.name().equals(AsicNames.MIMETYPE)).findFirst();
        if (mimetype.isPresent() && (mimetype.get() != entries.get(0) || mimetype.get().method() != 0)) {
            throw new Flaw("mimetypeNotFirst");
        }
        for (Entry entry : entries) {
            String name = entry.name();
            if (AsicNames.isManifest(name)) {
                manifests.add(entry);
            } else if (AsicNames.isSignature(name)) {
                signatures.add(entry);
            } else if (!name.equals(AsicNames.MIMETYPE) && !entry.isFolder() && !AsicNames.isBeside(name)) {
                data.add(entry);
            }
        }
        if (signatures.isEmpty()) {
            throw new Flaw("noSignature");
        }
        return new Container(entries, mimetype, List.copyOf(data), List.copyOf(manifests), List.copyOf(signatures));
    }

    /** The entry of that name. */
    public Optional<Entry> signature(String name) {
        return signatures.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** Archive manifests, in the order of the entries. */
    public List<Entry> archiveManifests() {
        return entries.stream().filter(each -> AsicNames.isArchiveManifest(each.name())).toList();
    }

    /** Time stamps over manifests, in the order of the entries. */
    public List<Entry> stamps() {
        return entries.stream().filter(each -> AsicNames.isStamp(each.name())).toList();
    }

    /**
     * @throws Flaw unless the entries are those our sealing writes, in its order: data by name, then signer by signer, then
     *         archive manifest by archive manifest
     */
    public void demandCanonicalOrder(List<Manifest> read) throws Flaw {
        List<String> expected = new ArrayList<>();
        expected.add(AsicNames.MIMETYPE);
        data.stream().map(Entry::name).sorted(AsicNames.ORDER).forEach(expected::add);
        for (int number = 1; number <= signatures.size(); number++) {
            expected.add(AsicNames.manifest(number));
            expected.add(AsicNames.signature(number));
        }
        int archives = stamps().size();
        for (int number = 1; number <= archives; number++) {
            expected.add(AsicNames.archiveManifest(number, number == archives));
            expected.add(AsicNames.stamp(number));
        }
        boolean same = expected.equals(entries.stream().map(Entry::name).toList());
        for (int number = 1; same && number <= read.size(); number++) {
            Manifest manifest = read.get(number - 1);
            same = manifest.canonical().isPresent() && manifest.name().equals(AsicNames.manifest(number))
                    && manifest.signature().equals(AsicNames.signature(number));
        }
        if (!same || read.size() != signatures.size()) {
            throw new Flaw("notCanonicalOrder");
        }
    }
}
