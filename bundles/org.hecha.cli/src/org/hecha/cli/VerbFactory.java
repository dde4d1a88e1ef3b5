package org.hecha.cli;

import java.lang.reflect.Constructor;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Gives each verb the services and the console through its constructor. */
final class VerbFactory implements IFactory {

    private final Services services;
    private final Console console;

    VerbFactory(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (!Verb.class.isAssignableFrom(type)) {
            return CommandLine.defaultFactory().create(type);
        }
        Constructor<K> constructor = type.getDeclaredConstructor(Services.class, Console.class);
        constructor.setAccessible(true);
        return constructor.newInstance(services, console);
    }
}
