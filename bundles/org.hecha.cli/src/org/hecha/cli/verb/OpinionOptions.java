package org.hecha.cli.verb;

import org.hecha.model.engagement.OpinionKind;
import org.hecha.verification.opinion.OpinionDraft;

import picocli.CommandLine.Option;

/** What a verb that may give an opinion is told about it. */
final class OpinionOptions {

    @Option(names = "--by", paramLabel = "MEMBER", descriptionKey = "opinionBy")
    private String by;

    @Option(names = "--qualification", descriptionKey = "opinionQualification")
    private String qualification;

    @Option(names = "--scope-limitation", descriptionKey = "opinionScopeLimitation")
    private String scopeLimitation;

    @Option(names = "--pervasive", descriptionKey = "opinionPervasive")
    private boolean pervasive;

    @Option(names = "--basis", descriptionKey = "opinionBasis")
    private String basis;

    @Option(names = "--addressee", descriptionKey = "opinionAddressee")
    private String addressee;

    @Option(names = "--place", descriptionKey = "opinionPlace")
    private String place;

    @Option(names = "--intended-use", descriptionKey = "opinionIntendedUse")
    private String intendedUse;

    OpinionDraft draft(OpinionKind kind) {
        return new OpinionDraft(kind, by, qualification, scopeLimitation, pervasive, basis, addressee, place, intendedUse);
    }
}
