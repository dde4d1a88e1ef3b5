package org.hecha.cli;

import java.util.concurrent.Callable;

import org.hecha.core.text.Refusal;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all verbs share: the services, the console and the options every verb has. */
public abstract class Verb implements Callable<Integer> {

    private final Services services;
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--lang", descriptionKey = "lang", paramLabel = "zh|en")
    private Language language = Language.zh;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    private boolean help;

    /** Languages, named as they are typed. */
    enum Language {
        zh, en
    }

    protected Verb(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public final Integer call() throws Refusal {
        return run();
    }

    /** Does the work and says so on the console. */
    protected abstract int run() throws Refusal;

    protected final Services services() {
        return services;
    }

    protected final Console console() {
        return console;
    }

    protected final CommandSpec spec() {
        return spec;
    }
}
