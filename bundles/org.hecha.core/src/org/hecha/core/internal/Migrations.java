package org.hecha.core.internal;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.hecha.core.ModelFiles;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;

/** Brings the files of an older release to the current form, one step per version. */
public final class Migrations {

    /** Files in the current form. */
    public record Result(Map<String, byte[]> files, String fromVersion, boolean migrated, List<Localized> notes) {
    }

    private static final Messages MESSAGES = Messages.of(Migrations.class);

    private final List<Migration> steps;
    private final String current;

    Migrations(List<Migration> steps, String current) {
        this.steps = List.copyOf(steps);
        this.current = current;
    }

    /** The steps of this release. Version 1 is the first released form, so there is none yet. */
    public static Migrations standard() {
        return new Migrations(List.of(), ModelFiles.SCHEMA_VERSION);
    }

    /** @throws Refusal when the form is newer than this program, or unknown */
    public Result bring(Map<String, byte[]> files, Path folder) throws Refusal {
        Map<String, byte[]> work = new LinkedHashMap<>(files);
        String found = version(files.get(ModelFiles.ENGAGEMENT), folder);
        String version = found;
        List<Localized> notes = new ArrayList<>();
        while (!version.equals(current)) {
            String from = version;
            Optional<Migration> step = steps.stream().filter(s -> s.from().equals(from)).findFirst();
            if (step.isEmpty()) {
                throw new Refusal(MESSAGES.text("versionUnknown", folder, found, current)); //$NON-NLS-1$
            }
            step.get().apply(work);
            version = step.get().to();
            notes.add(MESSAGES.text("migrated", from, version)); //$NON-NLS-1$
        }
        return new Result(work, found, !found.equals(current), notes);
    }

    private static String version(byte[] engagement, Path folder) throws Refusal {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(engagement));
            reader.nextTag();
            String version = reader.getAttributeValue(null, "schemaVersion"); //$NON-NLS-1$
            if (version == null) {
                throw new Refusal(MESSAGES.text("versionMissing", folder.resolve(ModelFiles.ENGAGEMENT))); //$NON-NLS-1$
            }
            return version;
        } catch (XMLStreamException e) {
            throw new Refusal(MESSAGES.text("notXml", folder.resolve(ModelFiles.ENGAGEMENT), //$NON-NLS-1$
                    e.getLocation().getLineNumber(), e.getLocation().getColumnNumber()), e);
        }
    }
}
