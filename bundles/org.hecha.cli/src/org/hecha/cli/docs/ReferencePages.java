package org.hecha.cli.docs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.hecha.core.text.Messages;
import org.hecha.core.text.Reasons;
import org.hecha.core.text.Refusal;
import org.hecha.standard.calculation.Quantification;
import org.hecha.verification.checklist.ChecklistForm;

/** The reference pages of everything installed: {@code methods}, {@code factors} and {@code checklists}, Chinese and {@code _en}. */
public final class ReferencePages {

    private final Quantification engine;
    private final List<ChecklistForm> forms;

    /**
     * @param engine its methods, tables and standards
     * @param forms the installed forms of checklists
     */
    public ReferencePages(Quantification engine, List<ChecklistForm> forms) {
        this.engine = engine;
        this.forms = List.copyOf(forms);
    }

    /** The pages by file name. */
    public Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            String suffix = locale.equals(Locale.ENGLISH) ? "_en.md" : ".md"; //$NON-NLS-1$ //$NON-NLS-2$
            pages.put("methods" + suffix, new MethodsPage(engine, locale).text()); //$NON-NLS-1$
            pages.put("factors" + suffix, new FactorsPage(engine, locale).text()); //$NON-NLS-1$
            pages.put("checklists" + suffix, new ChecklistsPage(engine, forms, locale).text()); //$NON-NLS-1$
        }
        return pages;
    }

    /**
     * Writes the pages, over those that are there.
     *
     * @return the files
     * @throws Refusal when the folder cannot be written to
     */
    public List<Path> write(Path folder) throws Refusal {
        Map<String, String> pages = pages();
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Files.write(folder.resolve(page.getKey()), page.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new Refusal(Messages.of(ReferencePages.class).text("unwritable", folder, Reasons.of(e)), e); //$NON-NLS-1$
        }
        return pages.keySet().stream().map(folder::resolve).toList();
    }
}
