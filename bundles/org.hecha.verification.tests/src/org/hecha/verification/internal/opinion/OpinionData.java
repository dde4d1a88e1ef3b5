package org.hecha.verification.internal.opinion;

/** Short wording of opinions; apostrophes stand for quotes. */
final class OpinionData {

    private static final String VALUES = "{organization} {subject} {total} {materiality} {threshold} {criteria}";

    static final String JSON = "{'standing': 'UNCONFIRMED', 'source': " + text("a test") + ", 'subjects': {'INVENTORY': "
            + text("INVENTORY {period}") + ", 'REDUCTION': " + text("REDUCTION") + ", 'FOOTPRINT': " + text("FOOTPRINT")
            + "}, 'opinions': {" + kind("UNMODIFIED") + ", " + kind("MODIFIED") + ", " + kind("ADVERSE") + ", "
            + kind("DISCLAIMER") + "}, 'paragraphs': {'ADDRESS': " + text("To {addressee}") + ", 'IDENTIFICATION': "
            + text("We, {body}: {statement}") + ", 'BASIS': " + text("Basis {basis}") + ", 'FINDINGS': "
            + text("Open: {findings}") + ", 'QUALIFICATION': " + text("Except: {qualification}") + ", 'REASON': "
            + text("Because: {qualification}") + ", 'SCOPE_LIMITATION': " + text("Not seen: {scopeLimitation}")
            + ", 'USE': " + text("Use: {intendedUse}") + ", 'PROCEDURES': " + text("{checks} checks") + ", 'AS_OF': "
            + text("as of {asOf}") + "}, 'expectations': {'REASONABLE': [{'test': 'CHECKED', 'text': " + text("checked")
            + "}, {'test': 'VISITED', 'text': " + text("visited") + "}, {'test': 'PLAN_DONE', 'text': " + text("plan")
            + "}]}}";

    private OpinionData() {
    }

    private static String kind(String kind) {
        return "'" + kind + "': {'REASONABLE': " + text(kind + " REASONABLE " + VALUES) + ", 'LIMITED': "
                + text(kind + " LIMITED " + VALUES) + "}";
    }

    private static String text(String words) {
        return "{'zh': '" + words + "', 'en': '" + words + "'}";
    }
}
