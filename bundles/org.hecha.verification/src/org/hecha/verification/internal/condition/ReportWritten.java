package org.hecha.verification.internal.condition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Reasons;
import org.hecha.verification.process.Condition;
import org.hecha.verification.process.ConditionSubject;
import org.osgi.service.component.annotations.Component;

/** The report is written. */
@Component(service = Condition.class)
public final class ReportWritten implements Condition {

    @Override
    public String id() {
        return "report-written";
    }

    @Override
    public List<Localized> missing(ConditionSubject subject) {
        Path folder = subject.document().folder().resolve("report");
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                if (files.anyMatch(file -> file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".pdf"))) {
                    return List.of();
                }
            } catch (IOException e) {
                return List.of(Lack.of("reportUnreadable", folder, Reasons.of(e)));
            }
        }
        return List.of(Lack.of("noReport"));
    }
}
