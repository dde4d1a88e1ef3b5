package org.hecha.standard;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/**
 * One data file of a contribution.
 *
 * @param kind what it declares
 * @param name path inside the bundle, used in messages
 * @param location where it can be read
 */
public record DataFile(Kind kind, String name, URL location) {

    /** What a data file declares; each kind has one reader among the services. */
    public enum Kind {
        /** Units beside those the core knows. Read by quantification. */
        UNITS,
        /** Calculation methods and figure formulas. Read by quantification. */
        METHODS,
        /** Factor tables. Read by quantification. */
        FACTORS,
        /** Limits and tolerances by which factor tables and stated values are audited. Read by verification. */
        AUDIT,
        /** Categories with their sub-categories, and the groups gases are reported in. Read by quantification. */
        CATEGORIES,
        /** How purchased electricity is accounted for and what proves a claim. Read by quantification. */
        ELECTRICITY,
        /** Checks: questions, answers, clauses. Read by verification. */
        RULES,
        /** Severities per rule. Read by verification. */
        PROFILE,
        /** Kinds of evidence with what each must prove and how long it holds. Read by verification. */
        EVIDENCE,
        /** Steps of a verification with owners, entry and exit conditions. Read by verification. */
        PROCESS,
        /** Checklists: forms with sections and questions. Read by verification. */
        CHECKLISTS,
        /** Rule sets for sampling. Read by verification. */
        SAMPLING,
        /** Wording of opinions by kind and level of assurance. Read by verification. */
        OPINIONS,
        /** A scoring scheme. Read by scoring. */
        SCHEME
    }

    /** Opens the file; the caller closes it. */
    public InputStream open() throws IOException {
        return location.openStream();
    }
}
