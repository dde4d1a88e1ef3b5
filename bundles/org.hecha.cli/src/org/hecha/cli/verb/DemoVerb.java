package org.hecha.cli.verb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.hecha.cli.CliText;
import org.hecha.cli.Console;
import org.hecha.cli.ExitCode;
import org.hecha.cli.Services;
import org.hecha.cli.Verb;
import org.hecha.core.text.Reasons;
import org.hecha.core.text.Refusal;
import org.hecha.samples.PublishedCase;
import org.hecha.seal.DemonstrationKeys;
import org.hecha.seal.KeyKind;
import org.hecha.seal.TestAuthority;

import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs a published case through the whole chain, in a folder of its own. */
@Command(name = "demo")
public final class DemoVerb extends Verb {

    @Option(names = "--out", paramLabel = "FOLDER", descriptionKey = "demoOut")
    private Path out;

    @Option(names = "--case", paramLabel = "CASE", descriptionKey = "demoCase")
    private String caseId;

    @Option(names = "--list", descriptionKey = "demoList")
    private boolean list;

    @Option(names = "--prepare", descriptionKey = "demoPrepare")
    private boolean prepare;

    DemoVerb(Services services, Console console) {
        super(services, console);
    }

    @Override
    protected int run() throws Refusal {
        if (list) {
            ObjectNode tree = console().object();
            for (PublishedCase published : services().cases().cases()) {
                String title = published.title().in(console().locale());
                console().line(published.id() + "  " + title); //$NON-NLS-1$
                tree.withArray("cases").addObject().put("id", published.id()).put("title", title).put("source", published.source()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            }
            console().answer(tree);
            return ExitCode.YES;
        }
        PublishedCase published = find();
        Path folder = folder();
        if (prepare) {
            prepare(published, folder);
        } else {
            new Demonstration(services(), console(), published, folder).run();
        }
        return ExitCode.YES;
    }

    /** What a client would hand over, for a person who wants to go the way alone. */
    private void prepare(PublishedCase published, Path folder) throws Refusal {
        List<Path> written = new ArrayList<>();
        Path workbook = folder.resolve("inventory.xlsx"); //$NON-NLS-1$
        services().intake().writeInventory(published.inventory(), workbook, console().locale());
        written.add(workbook);
        if (published.supplement().isPresent()) {
            written.addAll(published.supplement().get().writeEvidence(folder));
        }
        written.addAll(keys(folder.resolve("keys"))); //$NON-NLS-1$
        console().say(published.caution());
        console().say(CliText.text("demoIllustrative")); //$NON-NLS-1$
        ObjectNode tree = console().object();
        for (Path file : written) {
            console().line("  " + file); //$NON-NLS-1$
            tree.withArray("files").add(file.toString()); //$NON-NLS-1$
        }
        console().answer(tree);
    }

    /** A key to sign with and the certificate to trust, for trying out only. */
    private static List<Path> keys(Path folder) throws Refusal {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Refusal(CliText.text("demoFolderUnusable", folder, Reasons.of(e)), e); //$NON-NLS-1$
        }
        DemonstrationKeys keys = TestAuthority.create(folder, KeyKind.EC_P256, Instant.now().truncatedTo(ChronoUnit.SECONDS));
        return List.of(keys.signerKey(), keys.passwordFile(), keys.rootCertificate());
    }

    private PublishedCase find() throws Refusal {
        if (caseId == null) {
            return services().cases().cases().get(0);
        }
        return services().cases().find(caseId).orElseThrow(() -> new Refusal(CliText.text("caseUnknown", caseId, //$NON-NLS-1$
                String.join(", ", services().cases().cases().stream().map(PublishedCase::id).toList())))); //$NON-NLS-1$
    }

    /** The folder, made where it is missing. @throws Refusal when it holds something: a demo overwrites nothing */
    private Path folder() throws Refusal {
        try {
            if (out == null) {
                return Files.createTempDirectory("hecha-demo-"); //$NON-NLS-1$
            }
            Path folder = out.toAbsolutePath().normalize();
            Files.createDirectories(folder);
            try (Stream<Path> entries = Files.list(folder)) {
                if (entries.findAny().isPresent()) {
                    throw new Refusal(CliText.text("demoFolderInUse", folder)); //$NON-NLS-1$
                }
            }
            return folder;
        } catch (IOException e) {
            throw new Refusal(CliText.text("demoFolderUnusable", out == null ? System.getProperty("java.io.tmpdir") : out, Reasons.of(e)), e); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }
}
