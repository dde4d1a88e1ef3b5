package org.hecha.cli.verb;

import java.nio.file.Path;
import java.time.Instant;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.standard.seal.AccreditationList;
import org.hecha.standard.seal.AccreditedBody;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Lists of accreditations as lines and as JSON. */
record TrustOutput(Console console) {

    /** Says what a list holds, and whether anybody signed it. */
    void show(AccreditationList list, Path file) {
        console.say(list.signer().isEmpty() ? CliText.text("trustIsDraft", file, list.id(), list.number(), list.issuer()) //$NON-NLS-1$
                : CliText.text("trustIsSigned", file, list.id(), list.number(), list.issuer(), list.issued(), list.signer())); //$NON-NLS-1$
        for (AccreditedBody body : list.bodies()) {
            console.say(CliText.text("trustBodyLine", body.id(), body.name(), body.number(), body.from(), body.until(), //$NON-NLS-1$
                    body.sectors().isEmpty() ? "*" : String.join(", ", body.sectors()), body.certificates().size(), //$NON-NLS-1$ //$NON-NLS-2$
                    CliText.text("trustState." + body.stateAt(Instant.now())))); //$NON-NLS-1$
        }
        console.answer(json(list).put("path", file.toString())); //$NON-NLS-1$
    }

    ObjectNode json(AccreditationList list) {
        ObjectNode tree = console.object().put("id", list.id()).put("issuer", list.issuer()).put("number", list.number()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .put("draft", list.signer().isEmpty()).put("signer", list.signer()).put("issued", list.issued().toString()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .put("nextUpdate", list.nextUpdate().map(Instant::toString).orElse(null)); //$NON-NLS-1$
        for (AccreditedBody body : list.bodies()) {
            ObjectNode one = tree.withArray("bodies").addObject().put("id", body.id()).put("name", body.name().in(console.locale())) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    .put("number", body.number()).put("from", body.from().toString()).put("until", body.until().toString()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    .put("state", body.stateAt(Instant.now()).name()); //$NON-NLS-1$
            body.sectors().forEach(one.putArray("sectors")::add); //$NON-NLS-1$
            body.certificates().forEach(each -> one.withArray("certificates").add(each.sha256())); //$NON-NLS-1$
            body.changes().forEach(each -> one.withArray("changes").addObject().put("state", each.state().name()) //$NON-NLS-1$ //$NON-NLS-2$
                    .put("since", each.since().toString()).put("reason", each.reason().orElse(null))); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return tree;
    }
}
