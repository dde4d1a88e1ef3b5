package org.hecha.cli.verb;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.cli.Verb;
import org.hecha.core.text.Refusal;
import org.hecha.seal.Sealing.Existing;
import org.hecha.seal.TrustLists;
import org.hecha.standard.seal.AccreditationList;

import picocli.CommandLine.Parameters;

/** A verb that changes a draft of a list of accreditations and writes it back. */
abstract class TrustDraftVerb extends Verb {

    @Parameters(index = "0", paramLabel = "DRAFT.json", descriptionKey = "trustDraft")
    private Path draft;

    TrustDraftVerb(Services services, Console console) {
        super(services, console);
    }

    /** The list with the change. */
    protected abstract AccreditationList change(AccreditationList list) throws Refusal;

    @Override
    protected final int run() throws Refusal {
        AccreditationList list = change(TrustLists.readDraft(draft));
        TrustLists.writeDraft(list, draft, Existing.REPLACE);
        new TrustOutput(console()).show(list, draft);
        return ExitCode.YES;
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    /** A moment, or the beginning of a day in China. */
    static Instant moment(String text) throws Refusal {
        try {
            return text.length() <= 10 ? LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.ofHours(8)) : Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new Refusal(CliText.text("trustNoMoment", text), e); //$NON-NLS-1$
        }
    }
}
