package org.hecha.cli.verb;

import java.util.OptionalInt;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.evidence.place.AnchorDraft;
import org.hecha.evidence.place.AnchorRequest;
import org.hecha.model.evidence.Annotation;
import org.hecha.model.evidence.AnnotationPurpose;
import org.hecha.verification.Team;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Points at a place in an item of evidence, and keeps what stands there. */
@Command(name = "anchor")
public final class EvidenceAnchorVerb extends EngagementVerb {

    @Parameters(index = "1", paramLabel = "ITEM", descriptionKey = "anchorItem")
    private String item;

    @Option(names = "--at", paramLabel = "PLACE", required = true, descriptionKey = "anchorAt")
    private String at;

    @Option(names = "--subject", descriptionKey = "anchorSubject")
    private String subject;

    @Option(names = "--symbol", descriptionKey = "anchorSymbol")
    private String symbol;

    @Option(names = "--purpose", descriptionKey = "anchorPurpose")
    private AnnotationPurpose purpose;

    @Option(names = "--remark", descriptionKey = "anchorRemark")
    private String remark;

    @Option(names = "--by", paramLabel = "MEMBER", descriptionKey = "anchorBy")
    private String by;

    @Option(names = "--finding", paramLabel = "N", descriptionKey = "anchorFinding")
    private Integer finding;

    EvidenceAnchorVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run(EngagementDocument document) throws Refusal {
        String member = by == null ? null : Team.member(document.engagement(), by).getId();
        AnchorDraft draft = services().places().anchor(document, new AnchorRequest(item, at, subject, symbol, purpose, remark,
                member, now(), finding == null ? OptionalInt.empty() : OptionalInt.of(finding)));
        change(document, draft.command());
        Annotation annotation = draft.annotation();
        String place = services().places().typed(annotation.getAnchor());
        String value = annotation.getValue() == null ? "" : annotation.getValue().toPlainString() + ' ' + annotation.getUnit(); //$NON-NLS-1$
        console().say(CliText.text("anchorDone", annotation.getId(), place)); //$NON-NLS-1$
        annotation.getQuote().lines().forEach(line -> console().line("  " + line)); //$NON-NLS-1$
        if (!value.isEmpty()) {
            console().say(CliText.text("anchorValue", value.strip())); //$NON-NLS-1$
        }
        draft.notes().forEach(console()::say);
        ObjectNode tree = json(annotation, console().object(), place);
        notes(draft, tree.putArray("notes")); //$NON-NLS-1$
        draft.sum().ifPresent(sum -> SumOutput.json(console(), sum, tree.putObject("sum"))); //$NON-NLS-1$
        console().answer(tree);
        return ExitCode.YES;
    }

    private void notes(AnchorDraft draft, ArrayNode list) {
        draft.notes().stream().map((Localized note) -> note.in(console().locale())).forEach(list::add);
    }

    /** An annotation with its place. */
    static ObjectNode json(Annotation annotation, ObjectNode tree, String place) {
        tree.put("id", annotation.getId()).put("item", annotation.getItemId()).put("sha256", annotation.getItemSha256()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .put("place", place).put("subject", annotation.getSubjectId()) //$NON-NLS-1$ //$NON-NLS-2$
                .put("purpose", annotation.getPurpose().getLiteral()).put("quote", annotation.getQuote()); //$NON-NLS-1$ //$NON-NLS-2$
        if (annotation.getValue() != null) {
            tree.put("value", annotation.getValue().toPlainString()).put("unit", annotation.getUnit()); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return tree;
    }
}
