package org.hecha.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

import org.hecha.cli.verb.AcceptVerb;
import org.hecha.cli.verb.CalculateVerb;
import org.hecha.cli.verb.CheckVerb;
import org.hecha.cli.verb.ChecklistVerb;
import org.hecha.cli.verb.CompareVerb;
import org.hecha.cli.verb.ContractVerb;
import org.hecha.cli.verb.CrosscheckVerb;
import org.hecha.cli.verb.DemoVerb;
import org.hecha.cli.verb.EvidenceVerb;
import org.hecha.cli.verb.ExplainVerb;
import org.hecha.cli.verb.FactorsVerb;
import org.hecha.cli.verb.FindingVerb;
import org.hecha.cli.verb.GmVerb;
import org.hecha.cli.verb.ImportVerb;
import org.hecha.cli.verb.InventoryVerb;
import org.hecha.cli.verb.MaterialityVerb;
import org.hecha.cli.verb.MethodsVerb;
import org.hecha.cli.verb.NewVerb;
import org.hecha.cli.verb.OpenVerb;
import org.hecha.cli.verb.PdfSignVerb;
import org.hecha.cli.verb.PlanVerb;
import org.hecha.cli.verb.ProcessVerb;
import org.hecha.cli.verb.OpinionVerb;
import org.hecha.cli.verb.ReportVerb;
import org.hecha.cli.verb.RiskVerb;
import org.hecha.cli.verb.SampleVerb;
import org.hecha.cli.verb.ScoreVerb;
import org.hecha.cli.verb.SealVerb;
import org.hecha.cli.verb.SignVerb;
import org.hecha.cli.verb.SignoffVerb;
import org.hecha.cli.verb.StandardsVerb;
import org.hecha.cli.verb.SuppressVerb;
import org.hecha.cli.verb.TeamVerb;
import org.hecha.cli.verb.TemplateVerb;
import org.hecha.cli.verb.TrustVerb;
import org.hecha.cli.verb.UncertaintyVerb;
import org.hecha.cli.verb.VerifyVerb;
import org.hecha.cli.verb.VisitVerb;
import org.hecha.core.text.Localized;
import org.hecha.core.text.Refusal;
import org.slf4j.LoggerFactory;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: verbs, languages, exit codes. One instance may run several command lines one after another. */
public final class Cli {

    private final Services services;

    public Cli(Services services) {
        this.services = services;
    }

    @Command(name = "hecha", subcommands = {
        DemoVerb.class,
        NewVerb.class,
        TemplateVerb.class,
        ContractVerb.class,
        ImportVerb.class,
        CalculateVerb.class,
        CompareVerb.class,
        InventoryVerb.class,
        UncertaintyVerb.class,
        ExplainVerb.class,
        AcceptVerb.class,
        TeamVerb.class,
        ProcessVerb.class,
        RiskVerb.class,
        PlanVerb.class,
        VisitVerb.class,
        ChecklistVerb.class,
        SignoffVerb.class,
        EvidenceVerb.class,
        CheckVerb.class,
        CrosscheckVerb.class,
        SampleVerb.class,
        FindingVerb.class,
        SuppressVerb.class,
        MaterialityVerb.class,
        OpinionVerb.class,
        ReportVerb.class,
        SealVerb.class,
        SignVerb.class,
        PdfSignVerb.class,
        VerifyVerb.class,
        GmVerb.class,
        TrustVerb.class,
        ScoreVerb.class,
        StandardsVerb.class,
        MethodsVerb.class,
        FactorsVerb.class,
        OpenVerb.class
    })
    static final class Root extends Verb {

        Root(Services services, Console console) {
            super(services, console);
        }

        @Override
        protected int run() {
            spec().commandLine().usage(console().out());
            return ExitCode.BAD_INPUT;
        }
    }

    /**
     * @param arguments as the shell gave them
     * @param out standard output
     * @param err standard error
     * @return exit code, see {@link ExitCode}
     */
    public int run(String[] arguments, PrintStream out, PrintStream err) {
        Locale locale = language(arguments);
        Console console = new Console(out, err, locale, Arrays.asList(arguments).contains("--json")); //$NON-NLS-1$
        IFactory factory = new VerbFactory(services, console);
        CommandLine line = new CommandLine(new Root(services, console), factory);
        line.setResourceBundle(texts(locale));
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        line.setUsageHelpWidth(100);
        line.setAdjustLineBreaksForWideCJKCharacters(true);
        line.setParameterExceptionHandler((exception, args) -> badInput(console, exception));
        line.setExecutionExceptionHandler((exception, command, result) -> failed(console, exception));
        return line.execute(arguments);
    }

    private static int badInput(Console console, ParameterException exception) {
        String verb = exception.getCommandLine().getCommandSpec().qualifiedName();
        console.error(CliText.text("badArguments", reason(exception), verb).in(console.locale())); //$NON-NLS-1$
        return ExitCode.BAD_INPUT;
    }

    /** The parser's own sentences are English; the common ones are said in the user's language. */
    private static Localized reason(ParameterException exception) {
        if (exception instanceof MissingParameterException missing) {
            return CliText.text("argumentMissing", missing.getMissing().stream() //$NON-NLS-1$
                    .map(spec -> spec.isOption() ? ((CommandLine.Model.OptionSpec) spec).longestName() : spec.paramLabel())
                    .collect(Collectors.joining(", "))); //$NON-NLS-1$
        }
        if (exception instanceof UnmatchedArgumentException unmatched) {
            return CliText.text("argumentUnknown", String.join(" ", unmatched.getUnmatched())); //$NON-NLS-1$ //$NON-NLS-2$
        }
        if (exception.getArgSpec() != null && exception.getValue() != null) {
            return wrong(exception.getArgSpec(), exception.getValue());
        }
        return Localized.verbatim(exception.getMessage());
    }

    private static Localized wrong(ArgSpec argument, String value) {
        String name = argument.isOption() ? ((CommandLine.Model.OptionSpec) argument).longestName() : argument.paramLabel();
        Class<?> type = argument.typeInfo().isMultiValue() ? argument.auxiliaryTypes()[0] : argument.type();
        return type.isEnum() ? CliText.text("argumentNotAmong", name, value, Arrays.stream(type.getEnumConstants()) //$NON-NLS-1$
                .map(constant -> ((Enum<?>) constant).name()).collect(Collectors.joining(", "))) //$NON-NLS-1$
                : CliText.text("argumentWrong", name, value); //$NON-NLS-1$
    }

    private static int failed(Console console, Exception exception) {
        if (exception instanceof Refusal refusal) {
            console.error(refusal.in(console.locale()));
            return ExitCode.BAD_INPUT;
        }
        LoggerFactory.getLogger(Cli.class).error("verb failed", exception); //$NON-NLS-1$
        console.error(CliText.text("ourFault", exception).in(console.locale())); //$NON-NLS-1$
        return ExitCode.OUR_FAULT;
    }

    private static Locale language(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--lang=en") || arguments[i].equals("--lang") //$NON-NLS-1$ //$NON-NLS-2$
                    && i + 1 < arguments.length && arguments[i + 1].equals("en")) { //$NON-NLS-1$
                return Locale.ENGLISH;
            }
        }
        return Locale.SIMPLIFIED_CHINESE;
    }

    private static ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle("org.hecha.cli.usage", locale.equals(Locale.ENGLISH) ? locale : Locale.ROOT, //$NON-NLS-1$
                Cli.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
