package org.hecha.cli.verb;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.Services;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.SignOff;
import org.hecha.verification.process.SignOffs;
import org.hecha.verification.process.SignOffSubject;

/** How every verb saves an engagement: what was signed and is changed now is voided first, and that is said. */
final class Saving {

    private Saving() {
    }

    /** Voids what fell and saves; where that fails the folder is as before. */
    static void save(Services services, Console console, EngagementDocument document) throws Refusal {
        SignOffs signOffs = services.processes().signOffs();
        List<SignOff> fell = List.of();
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Optional<Command> voiding = signOffs.voidCommand(document, now);
        if (voiding.isPresent()) {
            document.execute(voiding.get());
            fell = document.engagement().getSignOffs().stream().filter(one -> now.equals(one.getVoidedAt())).toList();
        }
        document.save();
        for (SignOff signOff : fell) {
            Localized text = CliText.text("signoffFell", title(services, document, signOff), signOff.getVoidedBy()); //$NON-NLS-1$
            if (console.json()) {
                console.progress(text);
            } else {
                console.say(text);
            }
        }
    }

    /** What a sign-off is about. */
    static Localized title(Services services, EngagementDocument document, SignOff signOff) {
        return services.processes().of(document.engagement()).subject(signOff.getSubject())
                .<Localized>map(SignOffSubject::title).orElse(Localized.verbatim(String.valueOf(signOff.getSubject())));
    }
}
