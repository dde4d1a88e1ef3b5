package org.hecha.cli.verb;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Refusal;
import org.hecha.model.finding.Suppression;
import org.hecha.verification.Subjects;
import org.hecha.verification.suppression.SuppressionState;
import org.hecha.verification.suppression.Suppressions;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;

/** Lists the checks that are or were set aside. */
@Command(name = "list")
public final class SuppressListVerb extends EngagementVerb {

    SuppressListVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run(EngagementDocument document) throws Refusal {
        show(document, console());
        return ExitCode.YES;
    }

    /** Number, state, rule, scope, who, until when and why. */
    static void show(EngagementDocument document, Console console) {
        List<Suppression> all = document.findings().getSuppressions();
        ObjectNode tree = console.object();
        ArrayNode list = tree.putArray("suppressions"); //$NON-NLS-1$
        for (int i = 0; i < all.size(); i++) {
            Suppression one = all.get(i);
            SuppressionState state = SuppressionState.of(one, LocalDate.now());
            String scope = Subjects.label(document, one.getSubjectId()) + (one.getMatter() == null ? "" : " " + one.getMatter()); //$NON-NLS-1$ //$NON-NLS-2$
            console.line(i + 1 + "  " + state.text().in(console.locale()) + "  " + one.getRuleId() + "  " //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    + (scope.isBlank() ? CliText.text("suppressWhole").in(console.locale()) : scope) + "  " //$NON-NLS-1$ //$NON-NLS-2$
                    + Suppressions.described(one).in(console.locale()));
            list.addObject().put("number", i + 1).put("id", one.getId()).put("state", state.name()).put("rule", one.getRuleId()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                    .put("subject", one.getSubjectId()).put("matter", one.getMatter()).put("reason", one.getReason()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    .put("by", one.getBy()).put("at", Objects.toString(one.getAt(), null)) //$NON-NLS-1$ //$NON-NLS-2$
                    .put("until", Objects.toString(one.getExpires(), null)).put("withdrawnBy", one.getWithdrawnBy()); //$NON-NLS-1$ //$NON-NLS-2$
        }
        if (all.isEmpty()) {
            console.say(CliText.text("suppressNone")); //$NON-NLS-1$
        }
        console.answer(tree);
    }
}
