package org.hecha.cli.verb;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.cli.Verb;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.core.text.Spelling;
import org.hecha.standard.FactorTable;
import org.hecha.verification.FactorAudit;
import org.hecha.verification.FactorRemark;
import org.hecha.verification.Outcome;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the installed factor tables and their values, and audits them or what an engagement uses of them. */
@Command(name = "factors")
public final class FactorsVerb extends Verb {

    private static final int NEAREST = 3;

    @Parameters(index = "0", arity = "0..1", paramLabel = "TABLE|ENGAGEMENT", descriptionKey = "factorsTable")
    private String table;

    @Parameters(index = "1", arity = "0..1", paramLabel = "ROW", descriptionKey = "factorsRow")
    private String row;

    @Option(names = "--audit", descriptionKey = "factorsAudit")
    private boolean audit;

    FactorsVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run() throws Refusal {
        if (audit) {
            return table == null ? auditTables() : auditEngagement();
        }
        FactorListing listing = new FactorListing(console());
        if (table == null) {
            listing.tables(services().quantification().factorTables());
        } else {
            listing.values(found(), row);
        }
        return ExitCode.YES;
    }

    private FactorTable found() throws Refusal {
        List<FactorTable> tables = services().quantification().factorTables();
        FactorTable found = tables.stream().filter(one -> one.id().equalsIgnoreCase(table)).findFirst()
                .orElseThrow(() -> new Refusal(CliText.text("factorsUnknown", table, //$NON-NLS-1$
                        nearest(table, tables.stream().map(FactorTable::id).toList()))));
        if (row != null && found.factors().stream().noneMatch(factor -> FactorListing.isRow(found, factor, row))) {
            throw new Refusal(CliText.text("factorsRowUnknown", found.id(), row, //$NON-NLS-1$
                    nearest(row, found.rows().keySet().stream().sorted().toList())));
        }
        return found;
    }

    /** The names that need the fewest changes to become the one that was typed. */
    static String nearest(String typed, List<String> names) {
        return String.join(", ", Spelling.nearest(typed, names, NEAREST)); //$NON-NLS-1$
    }

    private int auditTables() {
        List<FactorRemark> remarks = services().factorAudit().tables();
        remarks.stream().collect(Collectors.groupingBy(FactorRemark::kind, java.util.TreeMap::new, Collectors.toList()))
                .forEach((kind, some) -> {
                    console().say(CliText.text("factorRemarks." + kind.name(), some.size())); //$NON-NLS-1$
                    some.forEach(remark -> console().say(CliText.text("note", remark.message()))); //$NON-NLS-1$
                });
        console().say(CliText.text("factorRemarkCount", remarks.size(), services().quantification().factorTables().size())); //$NON-NLS-1$
        ObjectNode tree = console().object();
        ArrayNode list = tree.putArray("remarks"); //$NON-NLS-1$
        remarks.forEach(remark -> list.addObject().put("kind", remark.kind().name()).put("table", remark.tableId()) //$NON-NLS-1$ //$NON-NLS-2$
                .put("row", remark.key()).put("column", remark.column()).put("year", remark.year()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .put("message", remark.message().in(console().locale()))); //$NON-NLS-1$
        console().answer(tree);
        return remarks.isEmpty() ? ExitCode.YES : ExitCode.NO;
    }

    private int auditEngagement() throws Refusal {
        try (EngagementDocument document = EngagementDocument.open(Path.of(table))) {
            FactorAudit.Review review = services().factorAudit().engagement(document.engagement(), document.inventory(),
                    document.evidence(), document.findings());
            for (Outcome outcome : review.failures()) {
                console().line(CliText.text("severity." + outcome.severity().getName()).in(console().locale()) + "  " //$NON-NLS-1$ //$NON-NLS-2$
                        + outcome.rule().id() + "  " + outcome.message().in(console().locale())); //$NON-NLS-1$
            }
            AcceptVerb.lines(console(), review.unconfirmed());
            console().say(CliText.text("factorReview", review.failures().size(), review.unconfirmed().size())); //$NON-NLS-1$
            ObjectNode tree = console().object();
            ArrayNode failures = tree.putArray("failures"); //$NON-NLS-1$
            review.failures().forEach(outcome -> failures.addObject().put("rule", outcome.rule().id()) //$NON-NLS-1$
                    .put("severity", outcome.severity().getName()).put("subject", outcome.subjectId()) //$NON-NLS-1$ //$NON-NLS-2$
                    .put("matter", outcome.matter()).put("message", outcome.message().in(console().locale()))); //$NON-NLS-1$ //$NON-NLS-2$
            AcceptVerb.json(review.unconfirmed(), tree.putArray("unconfirmed"), console().locale()); //$NON-NLS-1$
            console().answer(tree);
            boolean clean = review.failures().isEmpty() && review.unconfirmed().stream().noneMatch(use -> use.waits());
            return clean ? ExitCode.YES : ExitCode.NO;
        }
    }
}
