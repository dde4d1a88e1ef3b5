package org.hecha.report.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.UUID;
import java.util.zip.CRC32;

import org.hecha.core.text.Messages;
import org.hecha.core.text.Reasons;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.Engagement;
import org.hecha.report.ReportContent;
import org.hecha.report.ReportWriter;
import org.osgi.service.component.annotations.Component;

/** The report as a PDF: sections one after another, header and footer last, when the number of pages is known. */
@Component(service = ReportWriter.class)
public final class PdfReport implements ReportWriter {

    static final Messages MESSAGES = Messages.of(PdfReport.class);

    @Override
    public void write(ReportContent content, Path target) throws Refusal {
        Path absolute = target.toAbsolutePath();
        Path part = absolute.resolveSibling('.' + UUID.randomUUID().toString() + ".tmp"); //$NON-NLS-1$
        try {
            Files.createDirectories(absolute.getParent());
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                render(content, out);
            }
            Files.move(part, absolute, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Refusal(MESSAGES.text("reportUnwritable", target, Reasons.of(e)), e); //$NON-NLS-1$
        } finally {
            discard(part);
        }
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            org.slf4j.LoggerFactory.getLogger(PdfReport.class).debug("temporary file stays: {}", e.getMessage()); //$NON-NLS-1$
        }
    }

    private static void render(ReportContent content, OutputStream out) throws IOException {
        try (Sheet sheet = new Sheet()) {
            Words words = new Words(content);
            Flow flow = new Flow(sheet);
            for (Section section : sections(content, words, flow)) {
                section.write();
            }
            flow.end();
            Engagement engagement = content.engagement();
            sheet.frame(words.header(), words.footer());
            Calendar at = GregorianCalendar.from(content.at().atZone(ZoneOffset.UTC));
            sheet.describe(words.say("title"), engagement.getBody() == null ? "" : words.or(engagement.getBody().getName()), //$NON-NLS-1$ //$NON-NLS-2$
                    content.language().toLanguageTag(), at, seed(engagement.getId() + content.at()));
            sheet.save(out);
        }
    }

    /** The outline of the template of 2026: overview, process, findings, conclusion, annexes. */
    private static List<Section> sections(ReportContent content, Words words, Flow flow) {
        Names names = new Names(content);
        return List.of(new Overview(content, words, flow), new ProcessSection(content, words, flow, names),
                new FindingsSection(content, words, flow), new Numbering(content, words, flow), new Conclusion(content, words, flow),
                new MaterialityTable(content, words, flow), new OpinionSection(content, words, flow, names),
                new YearOnYear(content, words, flow), new SpecialMatters(content, words, flow, names),
                new DataTable(content, words, flow), new SourcesAnnex(content, words, flow),
                new NonConformities(content, words, flow, names), new Documents(content, words, flow, names),
                new Checklists(content, words, flow, names), new Derivations(content, words, flow),
                new InventoryAnnex(content, words, flow), new AcceptedValues(content, words, flow));
    }

    private static long seed(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }
}
