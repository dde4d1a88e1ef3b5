package org.hecha.standard.check;

/**
 * The test behind one rule. Registered as a Declarative Service, without state, called from any thread. It reads the
 * subject and reports every outcome, passed ones included; it changes nothing.
 */
public interface Check {

    /** Id of the rule whose words and severity belong to this test. */
    String ruleId();

    /** Runs the test. Report at least one outcome; report NOT_APPLICABLE where the question does not arise. */
    void check(CheckSubject subject, CheckReport report);
}
