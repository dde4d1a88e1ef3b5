package org.hecha.cli.verb;

import java.time.LocalDate;
import java.util.List;

import org.hecha.cli.Console;
import org.hecha.cli.Services;
import org.hecha.core.text.Refusal;
import org.hecha.seal.TrustLists;
import org.hecha.standard.Text;
import org.hecha.standard.seal.AccreditationList;
import org.hecha.standard.seal.AccreditedBody;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds a body to a draft. */
@Command(name = "add")
public final class TrustBodyAddVerb extends TrustDraftVerb {

    @Parameters(index = "1", paramLabel = "BODY", descriptionKey = "trustBody")
    private String id;

    @Option(names = "--name-zh", required = true, paramLabel = "NAME", descriptionKey = "trustNameZh")
    private String zh;

    @Option(names = "--name-en", required = true, paramLabel = "NAME", descriptionKey = "trustNameEn")
    private String en;

    @Option(names = "--number", required = true, descriptionKey = "trustNumber")
    private String number;

    @Option(names = "--sector", descriptionKey = "trustSector")
    private List<String> sectors = List.of();

    @Option(names = "--from", required = true, paramLabel = "DATE", descriptionKey = "trustFrom")
    private LocalDate from;

    @Option(names = "--until", required = true, paramLabel = "DATE", descriptionKey = "trustUntil")
    private LocalDate until;

    TrustBodyAddVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected AccreditationList change(AccreditationList list) throws Refusal {
        return TrustLists.addBody(list,
                new AccreditedBody(id, new Text(zh, en), number, List.of(), sectors, from, until, List.of()));
    }
}
