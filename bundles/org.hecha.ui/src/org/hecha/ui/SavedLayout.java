package org.hecha.ui;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The layout that the platform saved when the window was closed last. It holds texts of one language and classes of one
 * version, so it is used for these alone; a file that cannot be read is put aside. Thread of the start.
 */
public final class SavedLayout {

    private static final String MODEL = "workbench.xmi"; //$NON-NLS-1$

    private final Path folder;
    private final Path model;
    private final Path stamp;

    /** @param data folder of the instance area */
    public SavedLayout(Path data) {
        folder = data.resolve(".metadata/.plugins/org.eclipse.e4.workbench"); //$NON-NLS-1$
        model = folder.resolve(MODEL);
        stamp = folder.resolve("hecha.stamp"); //$NON-NLS-1$
    }

    /**
     * Keeps the saved layout if it is of {@code wanted} version and language and whole, else puts it aside, where the
     * next one to be put aside replaces it.
     *
     * @throws IOException when the folder cannot be read or written
     */
    public void keepFor(String wanted) throws IOException {
        boolean fits = Files.exists(stamp) && Files.readString(stamp).equals(wanted);
        if (Files.exists(model) && !(fits && isWhole())) {
            Files.move(model, folder.resolve(MODEL + ".bak"), StandardCopyOption.REPLACE_EXISTING); //$NON-NLS-1$
        }
        if (!fits) {
            Files.createDirectories(folder);
            Files.writeString(stamp, wanted);
        }
    }

    /** Whether the file is well-formed and holds a window. */
    private boolean isWhole() throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        boolean window = false;
        try (InputStream in = Files.newInputStream(model)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            while (reader.hasNext()) {
                reader.next();
                window |= reader.isStartElement() && reader.getLocalName().equals("children") //$NON-NLS-1$
                        && "org.hecha.app.window".equals(reader.getAttributeValue(null, "elementId")); //$NON-NLS-1$ //$NON-NLS-2$
            }
            return window;
        } catch (XMLStreamException e) {
            return false;
        }
    }
}
