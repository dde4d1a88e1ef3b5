package org.hecha.verification.opinion;

import org.hecha.model.engagement.OpinionKind;

/**
 * What a verifier says when an opinion is proposed. Texts are never null, empty where not given. Immutable.
 *
 * @param kind kind of opinion
 * @param by id or name of the lead verifier who proposes it; empty = the only lead verifier of the team
 * @param qualification what a modified opinion excepts, why an adverse one is, why there is none
 * @param scopeLimitation evidence that could not be obtained
 * @param pervasive whether the matter affects the statement as a whole
 * @param basis what the opinion rests on; empty = drawn up from what the engagement holds
 * @param addressee to whom it is addressed; empty = the organization
 * @param place where it is given; empty = the address of the body
 * @param intendedUse limits of its use; empty = what the organization's report says
 */
public record OpinionDraft(OpinionKind kind, String by, String qualification, String scopeLimitation,
        boolean pervasive, String basis, String addressee, String place, String intendedUse) {

    public OpinionDraft {
        by = clean(by);
        qualification = clean(qualification);
        scopeLimitation = clean(scopeLimitation);
        basis = clean(basis);
        addressee = clean(addressee);
        place = clean(place);
        intendedUse = clean(intendedUse);
    }

    /** A draft that says nothing but its kind and who proposes it. */
    public static OpinionDraft of(OpinionKind kind, String by) {
        return new OpinionDraft(kind, by, "", "", false, "", "", "", "");
    }

    public OpinionDraft withQualification(String text) {
        return new OpinionDraft(kind, by, text, scopeLimitation, pervasive, basis, addressee, place, intendedUse);
    }

    public OpinionDraft withScopeLimitation(String text) {
        return new OpinionDraft(kind, by, qualification, text, pervasive, basis, addressee, place, intendedUse);
    }

    public OpinionDraft withPervasive(boolean yes) {
        return new OpinionDraft(kind, by, qualification, scopeLimitation, yes, basis, addressee, place, intendedUse);
    }

    public OpinionDraft withBasis(String text) {
        return new OpinionDraft(kind, by, qualification, scopeLimitation, pervasive, text, addressee, place,
                intendedUse);
    }

    /** To whom, where, and for what use. */
    public OpinionDraft addressed(String to, String from, String use) {
        return new OpinionDraft(kind, by, qualification, scopeLimitation, pervasive, basis, to, from, use);
    }

    private static String clean(String text) {
        return text == null ? "" : text.strip();
    }
}
