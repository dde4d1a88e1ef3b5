package org.hecha.cli.verb;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.cli.Verb;
import org.hecha.core.EngagementDocument;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.hecha.model.engagement.SignOff;
import org.hecha.model.engagement.TeamMember;
import org.hecha.verification.Team;
import org.hecha.verification.process.SignOffs;

import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Signs the plan, the draft, the review, the approval or the issue; lists sign-offs and says which fell. */
@picocli.CommandLine.Command(name = "signoff", subcommands = {SignoffVerb.Listing.class, SignoffVerb.Checking.class})
public final class SignoffVerb extends Verb {

    @Parameters(index = "0", arity = "0..1", paramLabel = "ENGAGEMENT", descriptionKey = "engagement")
    private Path folder;

    @Parameters(index = "1", arity = "0..1", paramLabel = "SUBJECT", descriptionKey = "signoffSubject")
    private String subject;

    @Option(names = "--by", paramLabel = "MEMBER", descriptionKey = "signoffBy")
    private String by;

    @Option(names = "--remark", descriptionKey = "signoffRemark")
    private String remark;

    SignoffVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run() throws Refusal {
        if (folder == null || subject == null || by == null) {
            throw new Refusal(CliText.text("signoffIncomplete")); //$NON-NLS-1$
        }
        try (EngagementDocument document = EngagementDocument.open(folder)) {
            // what fell meanwhile is marked first, so that nothing is signed over it
            if (!services().processes().signOffs().broken(document).isEmpty()) {
                Saving.save(services(), console(), document);
            }
            Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
            document.execute(services().processes().signOffs().sign(document, subject, by, remark, now));
            Saving.save(services(), console(), document);
            List<SignOff> all = document.engagement().getSignOffs();
            SignOff given = all.get(all.size() - 1);
            console().say(CliText.text("signoffGiven", Saving.title(services(), document, given), by, //$NON-NLS-1$
                    given.getObjects().size()));
            console().answer(node(services(), console(), document, given, console().object()));
            return ExitCode.YES;
        }
    }

    private static ObjectNode node(Services services, Console console, EngagementDocument document, SignOff signOff,
            ObjectNode node) {
        return node.put("id", signOff.getId()).put("subject", signOff.getSubject()) //$NON-NLS-1$ //$NON-NLS-2$
                .put("title", Saving.title(services, document, signOff).in(console.locale())) //$NON-NLS-1$
                .put("member", signOff.getMemberId()).put("name", name(document, signOff)) //$NON-NLS-1$ //$NON-NLS-2$
                .put("role", signOff.getRole().getLiteral()).put("signedAt", String.valueOf(signOff.getSignedAt())) //$NON-NLS-1$ //$NON-NLS-2$
                .put("remark", signOff.getRemark()).put("digest", signOff.getDigest()) //$NON-NLS-1$ //$NON-NLS-2$
                .put("voidedBy", signOff.getVoidedBy()) //$NON-NLS-1$
                .put("voidedAt", signOff.getVoidedAt() == null ? null : signOff.getVoidedAt().toString()); //$NON-NLS-1$
    }

    private static String name(EngagementDocument document, SignOff signOff) {
        return document.engagement().getTeam().stream().filter(one -> one.getId().equals(signOff.getMemberId()))
                .map(TeamMember::getName).findFirst().orElse(signOff.getMemberId());
    }

    private static String line(Services services, Console console, EngagementDocument document, SignOff signOff,
            Localized state) {
        return CliText.text("signoffLine", Saving.title(services, document, signOff), name(document, signOff), //$NON-NLS-1$
                Team.role(signOff.getRole()), signOff.getSignedAt(), state,
                signOff.getRemark() == null ? "" : signOff.getRemark()).in(console.locale()).stripTrailing(); //$NON-NLS-1$
    }

    /** Lists every sign-off, the voided ones too. */
    @picocli.CommandLine.Command(name = "list")
    static final class Listing extends EngagementVerb {

        Listing(Services services, Console console) {
            super(services, console);
        }

        @Override
        protected int run(EngagementDocument document) {
            ObjectNode tree = console().object();
            tree.putArray("signOffs"); //$NON-NLS-1$
            for (SignOff signOff : document.engagement().getSignOffs()) {
                Localized state = signOff.getVoidedAt() == null ? CliText.text("signoffStands") //$NON-NLS-1$
                        : CliText.text("signoffVoided", signOff.getVoidedAt(), signOff.getVoidedBy()); //$NON-NLS-1$
                console().line(line(services(), console(), document, signOff, state));
                node(services(), console(), document, signOff, tree.withArray("signOffs").addObject()); //$NON-NLS-1$
            }
            if (document.engagement().getSignOffs().isEmpty()) {
                console().say(CliText.text("signoffNone")); //$NON-NLS-1$
            }
            console().answer(tree);
            return ExitCode.YES;
        }
    }

    /** Says which of the newest sign-offs hold, were voided, or are broken and not marked yet. Changes nothing. */
    @picocli.CommandLine.Command(name = "check")
    static final class Checking extends EngagementVerb {

        Checking(Services services, Console console) {
            super(services, console);
        }

        @Override
        protected int run(EngagementDocument document) {
            List<SignOffs.Broken> broken = services().processes().signOffs().broken(document);
            boolean sound = true;
            ObjectNode tree = console().object();
            tree.putArray("signOffs"); //$NON-NLS-1$
            for (SignOff signOff : newest(document)) {
                Optional<SignOffs.Broken> fallen = broken.stream().filter(one -> one.signOff() == signOff).findFirst();
                boolean stands = signOff.getVoidedAt() == null && fallen.isEmpty();
                sound &= stands;
                Localized state = signOff.getVoidedAt() != null
                        ? CliText.text("signoffVoided", signOff.getVoidedAt(), signOff.getVoidedBy()) //$NON-NLS-1$
                        : fallen.<Localized>map(one -> one.changes().none() ? CliText.text("signoffBaseless") //$NON-NLS-1$
                                : CliText.text("signoffBroken", one.changes().text())).orElse(CliText.text("signoffStands")); //$NON-NLS-1$ //$NON-NLS-2$
                console().line(line(services(), console(), document, signOff, state));
                ObjectNode node = node(services(), console(), document, signOff, tree.withArray("signOffs").addObject()) //$NON-NLS-1$
                        .put("stands", stands); //$NON-NLS-1$
                fallen.ifPresent(one -> {
                    node.put("changeCount", one.changes().count()); //$NON-NLS-1$
                    one.changes().listed().forEach(change -> node.withArray("changes").addObject() //$NON-NLS-1$
                            .put("kind", change.kind().name()).put("object", change.objectId()).put("field", change.field()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                            .put("text", change.text().in(console().locale()))); //$NON-NLS-1$
                });
            }
            if (document.engagement().getSignOffs().isEmpty()) {
                console().say(CliText.text("signoffNone")); //$NON-NLS-1$
            }
            console().answer(tree.put("sound", sound)); //$NON-NLS-1$
            return sound ? ExitCode.YES : ExitCode.NO;
        }

        /** The newest of each subject: one that was signed again does not speak of its voided forerunner. */
        private static List<SignOff> newest(EngagementDocument document) {
            return List.copyOf(document.engagement().getSignOffs().stream().collect(Collectors.toMap(
                    one -> String.valueOf(one.getSubject()), one -> one, (first, second) -> second,
                    java.util.LinkedHashMap::new)).values());
        }
    }
}
