package org.hecha.report.internal;

import java.io.InputStream;

import org.hecha.standard.document.DocumentFont;
import org.osgi.service.component.annotations.Component;

/** The font that this bundle ships. */
@Component
public final class ReportFont implements DocumentFont {

    @Override
    public InputStream open() {
        return ReportFont.class.getResourceAsStream("/fonts/NotoSansSC-Regular.ttf"); //$NON-NLS-1$
    }
}
