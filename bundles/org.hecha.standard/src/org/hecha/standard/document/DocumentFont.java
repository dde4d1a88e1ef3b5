package org.hecha.standard.document;

import java.io.IOException;
import java.io.InputStream;

/**
 * The font of the documents we write: Chinese and Latin, with a licence that lets it be embedded. An OSGi service of the
 * one bundle that ships it, so that whatever is added to a document later, a signature page for instance, looks like the
 * rest. Safe for any thread.
 */
public interface DocumentFont {

    /**
     * The font, TrueType, with its outlines; the caller closes it.
     *
     * @throws IOException when the bundle cannot be read
     */
    InputStream open() throws IOException;
}
