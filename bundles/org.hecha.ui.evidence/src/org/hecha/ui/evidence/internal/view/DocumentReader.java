package org.hecha.ui.evidence.internal.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.evidence.place.Places;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.model.evidence.EvidenceItem;
import org.hecha.model.evidence.EvidenceRegister;
import org.hecha.standard.evidence.EvidenceItems;
import org.hecha.standard.table.TableFiles;
import org.hecha.ui.widgets.document.DocumentProblem;
import org.hecha.ui.widgets.document.ImagePages;
import org.hecha.ui.widgets.document.PdfPages;
import org.hecha.ui.widgets.document.SheetContent;

/** Opens the file of an item for the window. Without state, safe for any thread but the UI thread, for it takes time. */
public final class DocumentReader {

    private static final Messages MESSAGES = Messages.of(DocumentReader.class);
    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/gif", "image/bmp", "image/tiff"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
    private static final String CSV = "text/csv"; //$NON-NLS-1$
    private static final Set<String> TABLES = Set.of(CSV,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"); //$NON-NLS-1$
    private static final Set<String> TEXTS = Set.of("application/json", "application/xml", "message/rfc822"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    private final TableFiles tables;
    private final Places places;

    /** @param tables null where no service reads tables @param places null where no service knows places */
    public DocumentReader(TableFiles tables, Places places) {
        this.tables = tables;
        this.places = places;
    }

    /**
     * Opens the file.
     *
     * @param folder folder of the engagement
     * @param item a copy, which nobody changes meanwhile
     * @return what can be shown, or the sentence that says why nothing can
     */
    public Content read(Path folder, EvidenceItem item, IProgressMonitor monitor) {
        String name = EvidenceItems.label(item);
        try {
            Path file = file(folder, item);
            String type = type(item, file);
            if (type.equals("application/pdf")) { //$NON-NLS-1$
                return new Content.OfPages(PdfPages.open(file));
            } else if (PICTURES.contains(type)) {
                return new Content.OfPages(ImagePages.open(file));
            } else if (TABLES.contains(type) && tables != null) {
                List<SheetContent> sheets = new SheetReading(monitor).of(tables, file);
                boolean csv = type.equals(CSV) && !sheets.isEmpty();
                return new Content.OfSheets(sheets, csv, csv ? chars(folder, item, sheets.get(0)) : Optional.empty());
            } else if ((type.startsWith("text/") || TEXTS.contains(type)) && places != null) { //$NON-NLS-1$
                return new Content.OfText(places.text(folder, alone(item), item.getId()));
            }
            return new Content.Unseen(MESSAGES.text("noViewer", name, type)); //$NON-NLS-1$
        } catch (DocumentProblem e) {
            return new Content.Unseen(MESSAGES.text("problem." + e.reason().name(), name)); //$NON-NLS-1$
        } catch (Refusal e) {
            return new Content.Unseen(e::in);
        }
    }

    private static Path file(Path folder, EvidenceItem item) throws Refusal {
        Localized missing = MESSAGES.text("missing", EvidenceItems.label(item), Objects.toString(item.getPath(), "")); //$NON-NLS-1$ //$NON-NLS-2$
        try {
            Path root = folder.toRealPath();
            Path file = root.resolve(Objects.toString(item.getPath(), "")).normalize(); //$NON-NLS-1$
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || !file.toRealPath().startsWith(root)) {
                throw new Refusal(missing);
            }
            return file;
        } catch (IOException | InvalidPathException e) {
            throw new Refusal(missing, e);
        }
    }

    /** The type that was found out when the file was taken in; by its name where none was. */
    private static String type(EvidenceItem item, Path file) {
        String known = Objects.toString(item.getMediaType(), ""); //$NON-NLS-1$
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (!known.isBlank() && !known.equals("application/octet-stream")) { //$NON-NLS-1$
            return known;
        }
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "pdf" -> "application/pdf"; //$NON-NLS-1$ //$NON-NLS-2$
            case "png", "gif", "bmp", "tiff", "jpeg" -> "image/" + name.substring(name.lastIndexOf('.') + 1); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
            case "jpg" -> "image/jpeg"; //$NON-NLS-1$ //$NON-NLS-2$
            case "tif" -> "image/tiff"; //$NON-NLS-1$ //$NON-NLS-2$
            case "csv" -> CSV; //$NON-NLS-1$
            case "xlsx", "xlsm" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            case "txt", "log", "md", "json", "xml" -> "text/plain"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
            default -> known.isBlank() ? "?" : known; //$NON-NLS-1$
        };
    }

    private static EvidenceRegister alone(EvidenceItem item) {
        EvidenceRegister alone = EvidenceFactory.eINSTANCE.createEvidenceRegister();
        alone.getItems().add(EcoreUtil.copy(item));
        return alone;
    }

    private Optional<CharCells> chars(Path folder, EvidenceItem item, SheetContent sheet) {
        try {
            return places == null ? Optional.empty() : CharCells.of(places.text(folder, alone(item), item.getId()), sheet);
        } catch (Refusal tooLarge) {
            // The table is shown all the same; what the anchors say of their state tells of the rest.
            return Optional.empty();
        }
    }
}
