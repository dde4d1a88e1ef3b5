package org.hecha.verification.process;

import java.util.List;

import org.hecha.model.engagement.Engagement;
import org.hecha.standard.calculation.Problem;

/** The verification processes that are installed, and the work by them. Safe for any thread, documents apart. */
public interface Processes {

    /** Every process: the product's own first, then those of the standards. */
    List<ProcessDefinition> definitions();

    /** The process of an engagement: that of the first of its criteria that declares one, else the product's own. */
    ProcessDefinition of(Engagement engagement);

    /** What is wrong with the declarations: a file that cannot be read, a condition, step or field that is not there. */
    List<Problem> problems();

    /** Steps: lay out, start, complete, assign, reopen. */
    ProcessWork work();

    /** Sign-offs. */
    SignOffs signOffs();

    /** Whether a report may be issued. */
    IssueGate gate();

    /** Risks, the plan and visits. */
    Planning planning();
}
