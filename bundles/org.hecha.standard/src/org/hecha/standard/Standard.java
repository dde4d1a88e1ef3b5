package org.hecha.standard;

import java.util.List;

/**
 * A standard, a factor collection or a scheme that is installed. Registered as a Declarative Service; no list of
 * standards exists anywhere. Implementations are immutable, answer at once and may be called from any thread.
 * {@link DeclaredStandard} reads everything from the bundle's {@code standard.json}.
 */
public interface Standard {

    /** Stable id, as engagements store it among their criteria: {@code GBT32150}. */
    String id();

    /** Designation and title. */
    Text title();

    /** Editions whose data this contribution holds, newest first: {@code 2025}, {@code 2015}. Never empty. */
    List<String> editions();

    /** Document the data were taken from, and how far they are confirmed. */
    Text source();

    /** The data files, in the order in which they are read. */
    List<DataFile> data();
}
