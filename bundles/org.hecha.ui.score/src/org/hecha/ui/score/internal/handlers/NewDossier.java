package org.hecha.ui.score.internal.handlers;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.model.dossier.Dossier;
import org.hecha.model.dossier.DossierFactory;

/** What is asked before a dossier is made. */
final class NewDossier {

    private static final Messages MESSAGES = Messages.of(NewDossier.class);

    private String organization = ""; //$NON-NLS-1$
    private String creditCode = ""; //$NON-NLS-1$
    private String from = LocalDate.now().minusYears(1).getYear() + "-01-01"; //$NON-NLS-1$
    private String to = LocalDate.now().minusYears(1).getYear() + "-12-31"; //$NON-NLS-1$
    private String scheme = ""; //$NON-NLS-1$
    private String file = ""; //$NON-NLS-1$

    void organization(String text) {
        organization = text.strip();
    }

    void creditCode(String text) {
        creditCode = text.strip();
    }

    void from(String text) {
        from = text.strip();
    }

    void to(String text) {
        to = text.strip();
    }

    void scheme(String id) {
        scheme = id;
    }

    void file(String path) {
        file = path.strip();
    }

    String from() {
        return from;
    }

    String to() {
        return to;
    }

    /** Where it goes, with its ending. */
    String file() {
        return file.isEmpty() || file.endsWith(".dossier") ? file : file + ".dossier"; //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** What is wrong, in one sentence; empty where the dossier can be made. */
    Optional<Localized> fault() {
        if (organization.isEmpty()) {
            return said("organizationMissing"); //$NON-NLS-1$
        }
        if (creditCode.isEmpty()) {
            return said("creditCodeMissing"); //$NON-NLS-1$
        }
        try {
            if (LocalDate.parse(to).isBefore(LocalDate.parse(from))) {
                return said("backwards"); //$NON-NLS-1$
            }
        } catch (DateTimeParseException e) {
            return said("notADay", e.getParsedString()); //$NON-NLS-1$
        }
        try {
            return file.isEmpty() ? said("fileMissing") //$NON-NLS-1$
                    : Files.exists(Path.of(file())) ? said("fileExists", file()) : Optional.empty(); //$NON-NLS-1$
        } catch (InvalidPathException e) {
            return said("fileWrong", file); //$NON-NLS-1$
        }
    }

    private static Optional<Localized> said(String key, Object... arguments) {
        return Optional.of(MESSAGES.text(key, arguments));
    }

    /** The dossier, once nothing is wrong. */
    Dossier dossier() {
        Dossier dossier = DossierFactory.eINSTANCE.createDossier();
        dossier.setFactoryName(organization);
        dossier.setCreditCode(creditCode);
        dossier.setPeriodStart(LocalDate.parse(from));
        dossier.setPeriodEnd(LocalDate.parse(to));
        if (!scheme.isEmpty()) {
            dossier.setSchemeId(scheme);
        }
        return dossier;
    }
}
