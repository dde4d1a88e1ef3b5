package org.hecha.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hecha.samples.internal.CaseFiles;
import org.osgi.service.component.annotations.Component;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Every published case the product carries, in the order of {@code cases/cases.json}; the demonstration's case comes
 * first. They are read when they are first asked for, so that a command that needs none does not pay for them. A
 * Declarative Service, safe for any thread.
 */
@Component(service = PublishedCases.class)
public final class PublishedCases {

    private List<PublishedCase> cases;

    /**
     * All cases; never empty.
     *
     * @throws IllegalStateException when a file of this bundle is missing or wrong; the message names it
     */
    public synchronized List<PublishedCase> cases() {
        if (cases == null) {
            List<PublishedCase> read = new ArrayList<>();
            for (JsonNode id : new CaseFiles("").json("cases.json").get("cases")) {
                read.add(new PublishedCase(new CaseFiles(id.asText())));
            }
            cases = List.copyOf(read);
        }
        return cases;
    }

    /** The case of that id, if there is one. */
    public Optional<PublishedCase> find(String id) {
        return cases().stream().filter(published -> published.id().equals(id)).findFirst();
    }
}
